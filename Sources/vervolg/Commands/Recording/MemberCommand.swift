internal import ArgumentParser
internal import FollowUp
internal import JSON
internal import JSONStore
internal import Reports
internal import Text

/// `vervolg member`: who may record in this dossier, and as what.
struct MemberCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "member",
      abstract: Phrase(
        "Toont de leden van een dossier of voegt er een toe.",
        "Shows the members of a dossier or adds one."
      ).said,
      usage: Phrase(
        "vervolg member [list]\nvervolg member add <id> --name <naam> --role <rol>",
        "vervolg member [list]\nvervolg member add <id> --name <name> --role <role>"
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg member list
          vervolg member add m.deboer --name 'M. de Boer' --role INS
        """,
        """
        Examples:
          vervolg member list
          vervolg member add m.deboer --name 'M. de Boer' --role INS
        """
      ).said,
      subcommands: [MemberAdd.self, MemberList.self], defaultSubcommand: MemberList.self)
  }

  @OptionGroup var global: GlobalOptions
}

/// `vervolg member add ID --name NAME --role ROLE`.
struct MemberAdd: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Phrase("Voegt een lid toe.", "Adds a member.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg member add m.deboer --name 'M. de Boer' --role INS

          INS  inspecteur                      DOS  dossierhouder van het ministerie
          COO  coördinator opvolging           MAN  mandaathouder van het ministerie
          LEZ  lezer

        Wie in een dossier zonder leden als eerste iets vastlegt, voegt zichzelf toe en
        daarna anderen. Heeft een kant een coördinator of mandaathouder, dan voegt die
        de leden van die kant toe.
        """,
        """
        Example:
          vervolg member add m.deboer --name 'M. de Boer' --role INS

          INS  inspector                       DOS  case holder of the ministry
          COO  follow-up coordinator           MAN  mandate holder of the ministry
          LEZ  reader

        The first to record in a dossier without members adds himself and then others.
        Once a side has a coordinator or mandate holder, that person adds the members
        of that side.
        """
      ).said)
  }

  @Argument(
    help: .both(
      "Onder welke naam dit lid werkt, bijvoorbeeld de inlognaam.",
      "The name under which this member works, such as the login name.",
      value: Phrase("id", "id")))
  var id: String

  @Option(
    help: .both("De naam voor mensen.", "The name for people.", value: Phrase("naam", "name")))
  var name: String

  @Option(help: .both("De rol.", "The role.", value: Phrase("rol", "role")))
  var role: Role

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let member = Member(id: Member.ID(id), name: name, role: role)
    let store = try Desk.store(global, in: surroundings)
    let author = try author(of: member, in: store.fold, surroundings)
    var desk = Desk(store, author, global, in: surroundings, output)
    return try desk.add(.member(member))
  }

  /// In a dossier without members the new member is who records.
  private func author(
    of member: Member, in fold: JournalFold, _ surroundings: Surroundings
  ) throws(Complaint) -> Author {
    guard !fold.members.isEmpty else {
      if let name = global.member, name != member.id.text { throw .noMembers }
      return Author(member: member.id, role: member.role)
    }
    let own = try Desk.member(of: fold, global, surroundings)
    return Author(member: own.id, role: own.role)
  }
}

/// `vervolg member list`.
struct MemberList: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Phrase("Toont de leden.", "Shows the members.").said,
      discussion: Phrase(
        """
        Voorbeeld:
          vervolg member list
        """,
        """
        Example:
          vervolg member list
        """
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let opened = try DossierPlace(nil, global, in: surroundings).open(in: surroundings)
    return try output.deliver(MemberReport(opened.dossier.members), as: global)
  }
}
