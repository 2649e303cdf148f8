internal import Canvas
internal import FollowUp
internal import Text

/// Where a screen can ask to go.
enum Destination: Hashable, Sendable {
  case item(Recommendation.ID)
  /// The list of what a number counts.
  case items(Filter)
  /// Why an attendering stands there: its place in `board.flags(at:)`.
  case why(Recommendation.ID, flag: Int)
  case document(Document.ID)
  /// All documents, or those that were counted.
  case documents(only: [Document.ID]? = nil)
  /// The text of a file beside a document.
  case text(Attachment)
  case party(Party.ID)
  /// The chain of an item, with its items side by side.
  case chain(Recommendation.ID)
  case milestones
  /// What was said of a target through the years: its place in `dossier.movingTargets`.
  case movingTarget(Int)
  /// What happened, day by day.
  case timeline(TimelineSubject)
  /// What happened in one way on one day.
  case moment([Timeline.Entry])
  /// A letter beside its response.
  case answers(Response.ID)
  /// What can be recorded on these items.
  case recording(Subjects)
  case form(FormRequest)
  /// What a second person does with a proposal on an item.
  case verdict(Recommendation.ID, on: Event.ID)
  /// A form as it was left in a draft.
  case resumed(Draft)

  /// Goes on with what stands in a draft.
  static func form(resuming draft: Draft) -> Destination { .resumed(draft) }
  /// What waits for a second person.
  case proposals
  /// What was typed in windows that are gone.
  case drafts

  /// What a party was asked to act on.
  static func list(askedOf party: Party.ID) -> Destination {
    .items(Filter([Filter.Term([.party(party.text)])]))
  }

  init(_ reference: Reference, of item: Recommendation.ID) {
    switch reference {
    case .document(let id): self = .document(id)
    case .party(let id): self = .party(id)
    case .asked(let party): self = .list(askedOf: party)
    case .item(let id): self = .item(id)
    case .attachment(let attachment): self = .text(attachment)
    case .flag(let place): self = .why(item, flag: place)
    }
  }
}

/// A screen that has a key of its own and a name in the bar.
struct Tab: Sendable {
  let key: Character
  let title: Phrase
  let help: Phrase
  /// The command that shows the same.
  let twin: String
  let open: @Sendable (World) -> any Screen

  var action: Action {
    Action(
      "screen-\(key)", [.character(key)], hint: title, title, help, twin: .command(twin))
  }
}

/// The only place that knows all screens and pages.
enum Navigation {
  /// The screens in the order of the bar; a new one is a line here.
  static let tabs: [Tab] = [
    Tab(
      key: "1", title: Phrase("Overzicht", "Overview"),
      help: Phrase(
        "Telt per rapport, per attendering en in vijf cijfers; elk getal opent zijn lijst.",
        "Counts by report, by flag and in five figures; every number opens its list."),
      twin: "overview", open: { OverviewScreen($0) }),
    Tab(
      key: "2", title: Phrase("Punten", "Items"),
      help: Phrase(
        "Toont de aanbevelingen, oproepen, zorgen en bevindingen.",
        "Shows the recommendations, calls, concerns and findings."),
      twin: "list", open: { Items($0) }),
    Tab(
      key: "3", title: Phrase("Ketens", "Chains"),
      help: Phrase(
        "Toont wat steeds opnieuw is gevraagd, als banen door de jaren.",
        "Shows what was asked again and again, as lanes through the years."),
      twin: "chains", open: { ChainLanes($0) }),
    Tab(
      key: "4", title: Phrase("Tijdlijn", "Timeline"),
      help: Phrase(
        "Toont wat er rond een keten, thema of partij gebeurde, dag na dag.",
        "Shows what happened around a chain, theme or party, day by day."),
      twin: "timeline", open: { TimelineLadder(in: $0) }),
    Tab(
      key: "5", title: Phrase("Antwoord", "Answers"),
      help: Phrase(
        "Zet een brief naast het antwoord, punt voor punt.",
        "Puts a letter beside its response, point by point."),
      twin: "answers", open: { AnswerColumns(in: $0) }),
    Tab(
      key: "6", title: Phrase("Partijen", "Parties"),
      help: Phrase(
        "Toont wie wat is gevraagd, en wie zelf antwoordde.",
        "Shows who was asked what, and who gave an answer of their own."),
      twin: "parties", open: { PartiesScreen($0) }),
  ]

  /// The screen with which the program begins.
  static let start = tabs.firstIndex { $0.key == "2" } ?? 0

  static func page(_ destination: Destination, in world: World) -> any Screen {
    switch destination {
    case .item(let id): ItemPage(id)
    case .items(let filter): Items(filter, in: world)
    case .why(let id, let flag): WhyPage(id, flag: flag)
    case .document(let id): DocumentPage(id)
    case .documents(let ids): DocumentsPage(only: ids)
    case .text(let attachment): DocumentTextPage(attachment)
    case .party(let id): PartyPage(id)
    case .chain(let item): ChainItems(item)
    case .milestones: MilestonesPage()
    case .movingTarget(let place): MilestonesPage(target: place)
    case .timeline(let subject): TimelineLadder(subject, in: world)
    case .moment(let entries): MomentPage(entries)
    case .answers(let response): AnswerColumns(response, in: world)
    case .recording(let subjects): recording(subjects, in: world)
    case .form(let request): Form(request, in: world)
    case .verdict(let item, let proposal): verdict(item, proposal, in: world)
    case .resumed(let draft): resumed(draft, in: world)
    case .proposals: ProposalsPage()
    case .drafts: DraftsPage()
    }
  }

  /// The menu; in a dossier without members first who one is.
  private static func recording(_ subjects: Subjects, in world: World) -> any Screen {
    guard world.isWithoutMembers else { return RecordingMenu(subjects) }
    return Form(FormRequest(.member, on: subjects.items), in: world)
  }

  private static func verdict(
    _ item: Recommendation.ID, _ proposal: Event.ID, in world: World
  ) -> any Screen {
    let given = FormRequest.Given(slot: .proposal, text: proposal.text)
    return Form(FormRequest(.verdict, on: [item], given: [given]), in: world)
  }

  private static func resumed(_ draft: Draft, in world: World) -> any Screen {
    Form(draft, in: world) ?? LostDraftPage(draft)
  }

  /// The keys of a screen.
  static func help(_ offers: [Offer]) -> any Screen { HelpPage(offers) }

  /// The actions of a screen, to be found by typing.
  static func palette(_ offers: [Offer]) -> any Screen { Palette(offers) }
}
