// The room Canvas.
