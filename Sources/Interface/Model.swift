package import Canvas
internal import FollowUp
internal import Text

/// The whole interface as a value: changed by `update` only, drawn by `view`.
package struct Model: Sendable {
  package internal(set) var world: World
  package internal(set) var size: Size
  /// The chosen screen, as a place in `Navigation.tabs`.
  var tab = Navigation.start
  /// The screens as they were left; nothing for one that was never opened.
  var screens: [(any Screen)?]
  /// The pages that are open above the screen, the newest last.
  var pages: [any Screen] = []
  var prompt: Prompt?
  /// What is asked before something is done.
  var question: Question?
  var notice: Notice?
  /// What was told last without having been asked for: see ``mention(_:)``.
  var mentioned: Notice?
  /// What was told last to somebody who did not wait for an answer about all items.
  var awaited: Notice?
  /// Whether Esc closed a form, a menu or a search at the last key.
  var hasJustLeft = false
  /// The newest dossier, kept while something is typed that must not move.
  var pending: Renewal?
  /// The reference day that is being computed.
  var wanted: Day?

  package init(_ world: World, size: Size) {
    self.world = world
    self.size = size
    screens = Array(repeating: nil, count: Navigation.tabs.count)
    notice = Notice.opening(world)
    if !world.drafts.isEmpty, world.refusalToRecord == nil {
      pages = [Navigation.page(.drafts, in: world)]
    }
    settle()
  }
}

extension Model {
  var stage: Stage { Stage(world: world, size: size) }

  /// The screen or page that is in sight.
  var top: any Screen {
    get { pages.last ?? screen }
    set {
      if pages.isEmpty { screens[tab] = newValue } else { pages[pages.count - 1] = newValue }
    }
  }

  /// The screen under all pages.
  private var screen: any Screen { screens[tab] ?? Navigation.tabs[tab].open(world) }

  /// After anything that happened: what is in sight follows, and the flags that it shows are made.
  mutating func settle() {
    guard !stage.isTooSmall else { return }
    var top = top
    top.settle(on: stage)
    world.prepare(top.rowsInSight(on: stage))
    self.top = top
  }
}
