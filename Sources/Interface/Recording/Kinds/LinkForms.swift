internal import FollowUp
internal import Text

/// *Koppelen*: that two items belong together, and who says so.
struct LinkRecipe: Recipe {
  let title = Phrase("Koppelen aan een ander punt", "Link to another item")
  let acts: [Act] = [.linking]
  let manner = FormManner.single

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      .choice(.linkKind, Link.Kind.allCases, word: \.short),
      FormField(.other, .pick(.items)), FormField(.reason, .text(lines: 2)),
      FormField(
        .source, .pick(.documents),
        hint: Phrase("anders: onze eigen koppeling", "else: our own link")),
    ] + (sheet.answers.text(.source) == nil ? [] : [FormField(.sourceLocator, .line)])
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let kind = try answers.needed(
      .linkKind, as: Link.Kind.self, "Kies de soort koppeling.", "Choose the kind of link.")
    let (from, to) = try ends(sheet)
    let reason = try answers.needed(
      .reason, "Zeg waarom ze bij elkaar horen.", "Say why they belong together.")
    let source = try sheet.source()
    let link = Link(
      id: sheet.linkID("\(from)-\(kind.rawValue)-\(to)"), kind: kind, from: from, to: to,
      by: source == nil ? .editors : .inspectorate, reason: Phrase(reason, nil),
      source: source ?? Source(document: nil, confidence: .inferred))
    return [try sheet.submission(.link(link))]
  }

  /// The later item first, whichever of the two is at hand.
  private func ends(_ sheet: Sheet) throws(Gap) -> (Recommendation.ID, Recommendation.ID) {
    let dossier = sheet.world.dossier
    let name = sheet.answers.text(.other).map { Recommendation.ID($0) }
    guard let item = sheet.item?.id, let name, let row = sheet.row,
      let other = sheet.world.row(of: name)
    else { throw Gap(.other, "Kies het andere punt.", "Choose the other item.") }
    let isLater =
      (dossier.issued(at: other)?.latest ?? .first) > (dossier.issued(at: row)?.latest ?? .first)
    return isLater ? (name, item) : (item, name)
  }
}

/// *Koppeling losmaken*.
struct UnlinkRecipe: Recipe {
  let title = Phrase("Koppeling losmaken", "Remove a link")
  let acts: [Act] = [.linking]
  let manner = FormManner.single

  func refusal(on sheet: Sheet) -> Phrase? {
    sheet.links.isEmpty ? Phrase("er is geen koppeling", "there is no link") : nil
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] { .only(.link, .links, in: sheet) }

  func fields(_ sheet: Sheet) -> [FormField] {
    [FormField(.link, .pick(.links)), FormField(.text, .text(lines: 2)), FormField(.date, .day)]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let id = Link.ID(try sheet.answers.needed(.link, "Kies de koppeling.", "Choose the link."))
    return [try sheet.submission(.unlink(id), text: sheet.answers.text(.text))]
  }
}

extension Sheet {
  /// A name that no link has had: a link that was removed keeps its own.
  fileprivate func linkID(_ name: String) -> Link.ID {
    let fold = world.recordings?.fold
    let isFree = { (id: Link.ID) in fold?.has(.link(id)) != true }
    let first = Link.ID(name)
    guard !isFree(first) else { return first }
    return (2...).lazy.map { Link.ID("\(name)-\($0)") }.first(where: isFree) ?? first
  }
}
