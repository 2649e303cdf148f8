/// Works out which chains there are on a day, and their numbers.
///
/// Titled ones keep the number that people gave; the others follow, the one with the oldest item
/// first.
struct Chains {
  let lines: Lines
  let dossier: Dossier

  private struct Component {
    /// Oldest first.
    var members: [Int] = []
    var ties: [Tie] = []
  }

  private var catalogue: Catalogue { lines.catalogue }

  func all() -> [Chain] {
    let components = components().sorted { precedes($0.members[0], $1.members[0]) }
    var free = (dossier.chainTitles.map(\.number).max() ?? 0) + 1
    var taken: Set<Int32> = []
    let chains = components.map { component in
      let numbers = component.members.lazy.map { catalogue.ties.titleNumbers[$0] }
      if let number = numbers.first(where: { $0 > 0 }), taken.insert(number).inserted {
        return chain(Int(number), component)
      }
      defer { free += 1 }
      return chain(free, component)
    }
    return chains.sorted { $0.number < $1.number }
  }

  private func components() -> [Component] {
    let count = catalogue.listed.count
    var bundles = Bundles(count)
    var isTied = [Bool](repeating: false, count: count)
    for tie in lines.web.ties {
      bundles.join(Int(tie.later), Int(tie.earlier))
      isTied[Int(tie.later)] = true
      isTied[Int(tie.earlier)] = true
    }
    var components: [Component] = []
    var place = [Int](repeating: -1, count: count)
    for item in 0..<count where isTied[item] {
      let root = bundles.root(of: item)
      if place[root] < 0 {
        place[root] = components.count
        components.append(Component())
      }
      components[place[root]].members.append(item)
    }
    for tie in lines.web.ties {
      components[place[bundles.root(of: Int(tie.later))]].ties.append(tie)
    }
    return components.map { Component(members: lines.inOrder($0.members), ties: $0.ties) }
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (catalogue.issued[one]?.earliest, catalogue.issued[other]?.earliest)
    return (left ?? .afterAll, one) < (right ?? .afterAll, other)
  }

  private func chain(_ number: Int, _ component: Component) -> Chain {
    let counting = component.members.filter { lines.counts($0) }
    var reports = Seen()
    for report in counting.compactMap({ catalogue.reports[$0] }) { _ = reports.insert(report) }
    return Chain(
      number: number, title: dossier.chainTitles.first { $0.number == number },
      members: component.members, reports: reports.places.map { dossier.reports[$0].id },
      openSince: counting.first.flatMap { catalogue.issued[$0] },
      links: component.ties.compactMap { catalogue.ties.link(of: $0) })
  }
}
