// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/outliers/template_features.h"

#include "engine/mining/byte_class.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

namespace logwright {

namespace {

using Terms = std::map<std::uint64_t, double>;  // hash to how often

enum class TermKind : XXH64_hash_t { word = 1, pair, shape };

std::uint64_t termHash(TermKind kind, std::string_view text) {
    return XXH3_64bits_withSeed(text.data(), text.size(), static_cast<XXH64_hash_t>(kind));
}

// "eth0:12" as "a0:0": runs of letters and of digits are one sign each.
std::string shapeOf(std::string_view token) {
    std::string shape;
    for (const char c : token) {
        const char sign = isLetterByte(c) ? 'a' : isDigit(c) ? '0' : c;
        if (shape.empty() || shape.back() != sign || (sign != 'a' && sign != '0')) shape += sign;
    }
    return shape;
}

// Words in small letters; a parameter is a word of its own.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto close = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("<*>")) {
            close();
            words.push_back("<*>");
            i += 2;
        } else if (isLetterByte(text[i])) {
            const char c = text[i];
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else {
            close();
        }
    }
    close();
    return words;
}

Terms termsOf(std::string_view text) {
    Terms terms;
    const std::vector<std::string> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != "<*>") ++terms[termHash(TermKind::word, words[i])];
        if (i > 0) ++terms[termHash(TermKind::pair, words[i - 1] + ' ' + words[i])];
    }
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string shape = shapeOf(text.substr(begin, end - begin));
        if (shape.size() > 1) ++terms[termHash(TermKind::shape, shape)];
        begin = end + 1;
    }
    if (terms.empty()) terms[termHash(TermKind::shape, text)] = 1;
    return terms;
}

/// Adds texts as points, those that are alike as one.
class PointMaker {
public:
    explicit PointMaker(std::size_t dimensions) : made_{WeightedPoints(dimensions), {}} {}

    void add(std::vector<float> values, double weight) {
        const auto [found, fresh] = known_.try_emplace(std::move(values), made_.points.size());
        if (fresh) {
            made_.points.add(found->first, weight);
        } else {
            made_.points.addWeight(found->second, weight);
        }
        made_.point.push_back(found->second);
    }
    TemplatePoints take() { return std::move(made_); }

private:
    TemplatePoints made_;
    std::map<std::vector<float>, std::size_t> known_;
};

}  // namespace

TemplatePoints templatePoints(const std::vector<std::string>& texts, const std::vector<double>& weights) {
    std::vector<Terms> all;
    std::unordered_map<std::uint64_t, double> documents;
    for (const std::string& text : texts) {
        all.push_back(termsOf(text));
        for (const auto& [term, count] : all.back()) ++documents[term];
    }
    PointMaker maker(templateDimensions);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::array<double, templateDimensions> sums{};
        for (const auto& [term, count] : all[i]) {
            // Smoothed, as is usual: what is in every text still counts a little.
            const double rarity =
                std::log((1 + static_cast<double>(texts.size())) / (1 + documents[term])) + 1;
            sums[term % templateDimensions] += (term >> 63 != 0 ? 1 : -1) * count * rarity;
        }
        double squares = 0;
        for (const double sum : sums) squares += sum * sum;
        // Signs may have taken all away: then it is a point like any other.
        if (squares == 0) squares = sums[0] = 1;
        std::vector<float> values(templateDimensions);
        std::ranges::transform(sums, values.begin(),
                               [&](double sum) { return static_cast<float>(sum / std::sqrt(squares)); });
        maker.add(std::move(values), weights[i]);
    }
    return maker.take();
}

std::uint64_t embeddingKey(std::string_view text) {
    return XXH3_64bits(text.data(), text.size());
}

Result<TemplatePoints> templatePoints(const std::vector<std::string>& texts,
                                      const std::vector<double>& weights, const TextVectors& embeddings) {
    PointMaker maker(embeddings.empty() ? 0 : embeddings.begin()->second.size());
    std::size_t missing = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto found = embeddings.find(embeddingKey(texts[i]));
        if (found == embeddings.end()) {
            ++missing;
        } else {
            maker.add(found->second, weights[i]);
        }
    }
    if (missing == 0) return maker.take();
    return Error{std::to_string(missing) + " of " + std::to_string(texts.size()) +
                     " templates have no embeddings of this model",
                 "", "ask for them with `classify --embed`", Error::Kind::usage};
}

}  // namespace logwright
