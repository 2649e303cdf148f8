internal import Canvas
internal import FollowUp
internal import Text

/// The upper lines: which dossier, which day, who; and the bar of screens or the name of a page.
extension Frame {
  /// ` vervolg · Meldkamers    peildatum 24-06-2025    M. de Boer, inspecteur`
  mutating func putTitle(in area: Rect, _ stage: Stage) {
    let inner = area.inset(columns: 1)
    let day = stage.referenceDay
    if stage.isCompact {
      put(TextLine("vervolg"), in: inner)
      let start = max(inner.left, area.right - 4 - day.width)
      put(day, in: Rect(top: area.top, left: start, rows: 1, columns: area.right - start))
      return
    }
    let title = Clean("vervolg · ") + stage.say(stage.world.dossier.title)
    let start = (area.columns - day.width) / 2
    // The title stops before the day, however narrow the window.
    put(TextLine(title.cut(to: max(0, start - 2))), right: TextLine(stage.who), in: inner)
    put(day, in: Rect(top: area.top, left: area.left + start, rows: 1, columns: day.width))
  }

  /// ` 1 Overzicht [2 Punten] 3 Ketens …`: only the screens that there are.
  mutating func putTabs(in area: Rect, chosen: Character, _ stage: Stage) {
    var line: TextLine = []
    for tab in Navigation.tabs {
      let name = Clean("\(tab.key) ") + stage.say(tab.title)
      line +=
        tab.key == chosen
        ? TextLine(Clean("[") + name + "]", .focus) : TextLine(Clean(" ") + name + " ")
    }
    put(line, in: area)
  }

  /// Takes the head of a screen off `area`, and the rule below it: title, bar of screens and a line
  /// of its own, or, where there is little room, one line with a name and the reference day.
  mutating func putScreenHead(
    _ chosen: Character, _ status: TextLine, right: TextLine = [], from area: inout Rect,
    _ stage: Stage
  ) {
    guard !stage.isCompact else {
      let line = area.takeTop(1).inset(columns: 1)
      return put(status, right: stage.referenceDay, in: line)
    }
    putTitle(in: area.takeTop(1), stage)
    putTabs(in: area.takeTop(1), chosen: chosen, stage)
    put(status, right: right, in: area.takeTop(1).inset(columns: 1))
    rule(in: area.takeTop(1))
    rule(in: area.takeBottom(1))
  }

  /// The head of a page: its name left, something short right.
  mutating func putHead(_ left: TextLine, right: Clean = .empty, in area: Rect) {
    put(left, right: TextLine(right), in: area.inset(columns: 1))
  }
}

extension Stage {
  /// `peildatum 24-06-2025`: bold on another day than today.
  var referenceDay: TextLine {
    let style: Style = world.isElsewhere ? .heading : .ordinary
    return TextLine(referenceDayText, style)
  }

  var referenceDayText: Clean {
    say("peildatum ", "reference day ") + Clean(world.board.day.figures)
  }

  /// `M. de Boer, inspecteur`, or that one can only read; in a replay whose knowledge it has.
  var who: Clean {
    if case .asKnown(let day) = world.board.replay {
      return say("zoals bekend op ", "as known on ") + Clean(day.figures)
    }
    guard let member = world.member else {
      // Whoever records first says who they are and becomes the first member.
      return world.isWithoutMembers && world.refusalToRecord == nil
        ? say("nog geen leden", "no members yet") : say("alleen lezen", "read only")
    }
    return Clean(member.name) + ", " + say(member.role.short)
  }
}
