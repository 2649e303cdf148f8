internal import ArgumentParser

@main
struct Vervolg: ParsableCommand {}
