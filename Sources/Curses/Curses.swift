// ncurses: keys in, frames out.
