// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One JSON object a line, possibly behind a prefix ("web-1 | {...}"), read by simdjson on demand: keys that
// no role asks for are skipped over, not parsed.

#include "engine/base/text.h"
#include "engine/record/field_binding.h"
#include "engine/record/key_table.h"
#include "engine/record/line_pattern.h"
#include "engine/source/ansi.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <deque>

namespace logwright {

namespace {

namespace ondemand = simdjson::ondemand;

class JsonGrammar final : public LineGrammar {
public:
    JsonGrammar(const FormatDefinition& definition, std::vector<TimeShape> theShapes)
        : keys(definition), shapes(std::move(theShapes)) {}

    std::unique_ptr<LineScanner> scanner() const override;
    bool hasField(std::string_view name) const override { return looksLikeKey(name); }

    const KeyTable keys;
    const std::vector<TimeShape> shapes;
    std::optional<LinePattern> prefix;
    std::optional<FieldBinding> prefixBinding;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    return text;
}

// "[72,105]": numbers of bytes and nothing else, one at least. Blanks may stand between them.
bool bytesOf(std::string_view array, std::string& bytes) {
    array.remove_prefix(1);
    int number = -1;
    for (const char c : array) {
        if (c >= '0' && c <= '9') {
            number = std::max(number, 0) * 10 + (c - '0');
            if (number > 255) return false;
        } else if (c == ',' || c == ']') {
            if (number < 0) return false;
            bytes += static_cast<char>(number);
            number = -1;
        } else if (c != ' ') {
            return false;
        }
    }
    return true;
}

class JsonScanner final : public LineScanner {
public:
    explicit JsonScanner(const JsonGrammar& grammar) : grammar_(grammar), times_(grammar.shapes) {}

    bool scan(std::string_view line, ScannedLine& scanned) override {
        std::size_t begin = 0;
        match_.fields.fill({});
        if (grammar_.prefix && !grammar_.prefix->matchPrefix(line, times_, match_, begin)) return false;
        while (begin < line.size() && line[begin] == ' ') ++begin;
        if (begin == line.size() || line[begin] != '{') return false;
        object_ = line.substr(begin);
        values_.clear();
        decoded_.clear();
        const bool read = readObject(scanned);
        if (grammar_.prefixBinding) grammar_.prefixBinding->apply(match_.fields, scanned);
        finish(read, scanned);
        return true;
    }

private:
    bool readObject(ScannedLine& scanned) {
        // simdjson reads beyond the end, so it is given a copy with room behind it.
        if (buffer_.size() < object_.size() + simdjson::SIMDJSON_PADDING) {
            buffer_.resize((object_.size() + simdjson::SIMDJSON_PADDING) * 2);
        }
        std::memcpy(buffer_.data(), object_.data(), object_.size());
        const simdjson::padded_string_view text(buffer_.data(), object_.size(), buffer_.size());
        ondemand::document document;
        if (parser_.iterate(text).get(document) != simdjson::SUCCESS) return false;
        ondemand::object root;
        if (document.get_object().get(root) != simdjson::SUCCESS) return false;
        return visitObject(root, grammar_.keys.root, scanned);
    }

    bool visitObject(ondemand::object& object, const KeyNode& keys, ScannedLine& scanned) {
        for (auto entry : object) {
            ondemand::field field;
            if (std::move(entry).get(field) != simdjson::SUCCESS) return false;
            const KeyNode* node = findKey(field, keys);
            if (node != nullptr && !visitValue(field.value(), *node, scanned)) return false;
        }
        return true;
    }

    // Keys are compared as they are written: one with an escape in it is no key of a log format.
    static const KeyNode* findKey(ondemand::field& field, const KeyNode& keys) {
        const char* const raw = field.key().raw();
        for (const KeyNode& node : keys.children) {
            // Most keys differ in their first byte already.
            if (*raw == *node.key.c_str() && std::strncmp(raw, node.key.c_str(), node.key.size()) == 0 &&
                raw[node.key.size()] == '"') {
                return &node;
            }
        }
        return nullptr;
    }

    bool visitValue(ondemand::value& value, const KeyNode& node, ScannedLine& scanned) {
        ondemand::json_type type;
        if (value.type().get(type) != simdjson::SUCCESS) return false;
        values_.meet(node);
        if (type == ondemand::json_type::object && !node.children.empty()) {
            ondemand::object object;
            return value.get_object().get(object) == simdjson::SUCCESS && visitObject(object, node, scanned);
        }
        if (type == ondemand::json_type::array && !node.children.empty()) {
            return visitArray(value, node, scanned);
        }
        std::string_view text;
        if (!textOf(value, type, text)) return false;
        values_.take(node, text, scanned);
        return true;
    }

    // Of an array only the first element is looked at, by the key "0".
    bool visitArray(ondemand::value& value, const KeyNode& node, ScannedLine& scanned) {
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS) return false;
        const KeyNode* const first = node.child("0");
        for (auto entry : array) {
            ondemand::value element;
            if (std::move(entry).get(element) != simdjson::SUCCESS) return false;
            return first == nullptr || visitValue(element, *first, scanned);
        }
        return true;
    }

    bool textOf(ondemand::value& value, ondemand::json_type type, std::string_view& text) {
        switch (type) {
            case ondemand::json_type::null:
                text = {};
                return true;
            case ondemand::json_type::array:
                if (simdjson::to_json_string(value).get(text) != simdjson::SUCCESS) return false;
                if (!decodeBytes(text)) text = inLine(trimmed(text));
                return true;
            case ondemand::json_type::object:
                if (simdjson::to_json_string(value).get(text) != simdjson::SUCCESS) return false;
                text = inLine(trimmed(text));
                return true;
            case ondemand::json_type::string: {
                const std::string_view token = trimmed(value.raw_json_token());
                const bool whole = token.size() >= 2 && token.back() == '"';
                if (whole && token.find('\\') == std::string_view::npos) {
                    text = inLine(token.substr(1, token.size() - 2));
                    return true;
                }
                return value.get_string().get(text) == simdjson::SUCCESS;
            }
            default:
                text = inLine(trimmed(value.raw_json_token()));
                return true;
        }
    }

    // An array of bytes is the text that they are: so the systemd journal writes what is no plain text, lines
    // with colours among them.
    bool decodeBytes(std::string_view& text) {
        std::string bytes;
        if (!bytesOf(trimmed(text), bytes)) return false;
        std::string plain;
        stripAnsi(validUtf8(bytes), plain);
        text = decoded_.emplace_back(std::move(plain));
        return true;
    }

    // The same bytes in the line itself, so that a view can show where the field stands.
    std::string_view inLine(std::string_view copy) const {
        return object_.substr(static_cast<std::size_t>(copy.data() - buffer_.data()), copy.size());
    }

    void finish(bool read, ScannedLine& scanned) {
        scanned.fits = read && values_.hasRequired(grammar_.keys);
        if (!read || !values_.has(FieldRole::message)) scanned[FieldRole::message] = object_;
        if (!values_.has(FieldRole::time)) {
            // What could not be read to its end may have had a time.
            if (!read && grammar_.keys.hasTime) scanned.time = ScannedLine::Time::unreadable;
            return;
        }
        const bool timeRead = readTimestamp(scanned[FieldRole::time], times_, scanned.clock);
        scanned.time = timeRead ? ScannedLine::Time::read : ScannedLine::Time::unreadable;
    }

    const JsonGrammar& grammar_;
    TimeReader times_;
    KeyValues values_;
    PatternMatch match_;
    ondemand::parser parser_;
    std::string buffer_;
    std::deque<std::string> decoded_;  ///< fields that do not stand in the line as they are read
    std::string_view object_;
};

std::unique_ptr<LineScanner> JsonGrammar::scanner() const {
    return std::make_unique<JsonScanner>(*this);
}

}  // namespace

Result<LineGrammarPtr> compileJsonGrammar(const FormatDefinition& definition) {
    auto shapes = compileTimeShapes(definition);
    if (!shapes) return shapes.error();
    auto grammar = std::make_shared<JsonGrammar>(definition, std::move(*shapes));
    if (!definition.patterns.empty()) {
        auto prefix = LinePattern::compile(definition.patterns.front(),
                                           SeverityNames(definition.scale, definition.levels));
        if (!prefix) return prefix.error();
        // The roles of keys are not those of the prefix.
        grammar->prefixBinding.emplace(prefix->fieldNames(), FormatDefinition{});
        grammar->prefix = std::move(*prefix);
    }
    return LineGrammarPtr(std::move(grammar));
}

}  // namespace logwright
