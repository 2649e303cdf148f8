package import Text

/// A piece of text in one style.
package struct Span: Hashable, Sendable {
  package let text: Clean
  package let style: Style

  package init(_ text: Clean, _ style: Style = .ordinary) {
    self.text = text
    self.style = style
  }
}

/// One line of text, each part in its own style; made by views, put into a frame.
package struct Line: Hashable, Sendable, ExpressibleByArrayLiteral {
  package private(set) var spans: [Span]

  package init(_ spans: [Span]) { self.spans = spans }
  package init(arrayLiteral elements: Span...) { spans = elements }
  package init(_ text: Clean, _ style: Style = .ordinary) { spans = [Span(text, style)] }

  /// How many columns it takes.
  package var width: Int { spans.reduce(0) { $0 + $1.text.width } }

  package static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }
  package static func += (left: inout Line, right: Line) { left.spans += right.spans }

  /// The same text in one style, as for the focused row, which has no other colour.
  package func restyled(_ style: Style) -> Line { Line(spans.map { Span($0.text, style) }) }

  /// The clusters as cells, without continuations.
  var glyphs: [Cell] {
    spans.flatMap { span in
      span.text.clusters.map { Cell($0.text, width: Int8(clamping: $0.width), span.style) }
    }
  }
}
