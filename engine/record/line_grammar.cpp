// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/line_grammar.h"

namespace logwright {

Result<std::vector<TimeShape>> compileTimeShapes(const FormatDefinition& definition) {
    std::vector<TimeShape> shapes;
    for (const std::string& spec : definition.times) {
        if (spec == "auto") {
            shapes.insert(shapes.end(), knownTimeShapes().begin(), knownTimeShapes().end());
            continue;
        }
        auto shape = TimeShape::compile(spec);
        if (!shape) return shape.error();
        shapes.push_back(std::move(*shape));
    }
    if (shapes.empty()) shapes.assign(knownTimeShapes().begin(), knownTimeShapes().end());
    return shapes;
}

Result<LineGrammarPtr> compileGrammar(const FormatDefinition& definition) {
    switch (definition.kind) {
        case FormatDefinition::Kind::pattern:
            return compilePatternGrammar(definition);
        case FormatDefinition::Kind::regex:
            return compileRegexGrammar(definition);
        case FormatDefinition::Kind::json:
            return compileJsonGrammar(definition);
        case FormatDefinition::Kind::logfmt:
            return compileLogfmtGrammar(definition);
        case FormatDefinition::Kind::w3c:
            return compileW3cGrammar(definition);
        case FormatDefinition::Kind::plain:
            return plainGrammar();
    }
    return plainGrammar();
}

}  // namespace logwright
