// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trained value model as named tensors and back: a row a channel.

#include "engine/detect/values/value_model.h"
#include "engine/storage/named_tensors.h"

#include <array>
#include <numeric>

namespace logwright {

namespace {

constexpr const char* part = "values";
constexpr const char* networkPart = "values network ";
constexpr std::uint32_t noNetwork = ~0U;
constexpr std::uint32_t schema = 4;
constexpr std::size_t channelWords = 7;
constexpr std::size_t channelNumbers = 25;

using Numbers = std::array<double, channelNumbers>;

Numbers numbersOf(const ChannelModel& model) {
    Numbers row{model.scale.offset,     model.scale.mean,    model.scale.deviation, model.scale.quantum,
                model.rhythm.following, model.rhythm.spread, model.high.threshold,  model.high.share,
                model.high.scale,       model.high.shape,    model.low.threshold,   model.low.share,
                model.low.scale,        model.low.shape,     model.heldOutError,    model.probability,
                model.high.reached,     model.low.reached};
    std::ranges::copy(model.rhythm.weights, row.begin() + 18);
    row[24] = model.vectorUnit;
    return row;
}

void takeNumbers(std::span<const double> row, ChannelModel& model) {
    model.scale.offset = row[0];
    model.scale.mean = row[1];
    model.scale.deviation = row[2];
    model.scale.quantum = row[3];
    model.rhythm.following = row[4];
    model.rhythm.spread = row[5];
    model.high = {row[6], row[7], row[8], row[9], row[16]};
    model.low = {row[10], row[11], row[12], row[13], row[17]};
    model.heldOutError = row[14];
    model.probability = row[15];
    std::ranges::copy(row.subspan(18, rhythmTerms), model.rhythm.weights.begin());
    model.vectorUnit = row[24];
}

// False where a channel could not be used: words out of range, or numbers that are none.
bool takeWords(std::span<const std::uint32_t> row, ChannelModel& model) {
    if (row[0] > 3 || row[2] > 2 || row[3] > 2 || row[4] > 1 || row[5] > 1 || row[6] > 1) return false;
    model.channel = {static_cast<ChannelKind>(row[0]), row[1], static_cast<ValueUnit>(row[2])};
    model.judge = static_cast<ChannelJudge>(row[3]);
    model.scale.logarithm = row[4] != 0;
    model.vouched = row[5] != 0;
    model.byNetwork = row[6] != 0;
    return true;
}

bool isUsable(std::span<const double> row) {
    return std::ranges::all_of(row, [](double number) { return std::isfinite(number); }) && row[2] > 0 &&
           row[8] > 0 && row[12] > 0 && row[15] > 0 && row[15] < 1 && row[16] >= 0 && row[17] >= 0 &&
           row[24] >= 0;
}

/// What the channels of all templates are kept as, one after the other.
struct Columns {
    std::vector<std::uint32_t> ids, words;
    std::vector<std::uint32_t> network, series;  ///< of each template; noNetwork where it has none
    std::vector<std::uint64_t> channels;         ///< of each template
    std::vector<double> numbers;
    std::vector<std::int64_t> spans;        ///< begin and end of each channel
    std::vector<std::uint64_t> values;      ///< of each channel
    std::vector<std::uint64_t> categories;  ///< of each channel, how many
    std::vector<float> codes;
    std::vector<std::uint64_t> counts;

    void add(const ChannelModel& channel);
    Result<ChannelModel> take(std::size_t at, std::size_t& category) const;
    bool fits() const {
        const auto count = std::accumulate(channels.begin(), channels.end(), std::uint64_t{0});
        const auto listed = std::accumulate(categories.begin(), categories.end(), std::uint64_t{0});
        const auto few = [&](std::uint64_t one) { return one <= values.size() + codes.size(); };
        return std::ranges::all_of(channels, few) && std::ranges::all_of(categories, few) &&
               ids.size() == channels.size() && network.size() == ids.size() && series.size() == ids.size() &&
               values.size() == count && categories.size() == count && spans.size() == 2 * count &&
               codes.size() == listed && counts.size() == listed;
    }
};

void Columns::add(const ChannelModel& channel) {
    for (const std::uint32_t word :
         {std::uint32_t{raw(channel.channel.kind)}, channel.channel.slot,
          std::uint32_t{raw(channel.channel.unit)}, std::uint32_t{raw(channel.judge)},
          std::uint32_t{channel.scale.logarithm}, std::uint32_t{channel.vouched},
          std::uint32_t{channel.byNetwork}}) {
        words.push_back(word);
    }
    const Numbers row = numbersOf(channel);
    numbers.insert(numbers.end(), row.begin(), row.end());
    spans.push_back(channel.rhythm.begin.time_since_epoch().count());
    spans.push_back(channel.rhythm.end.time_since_epoch().count());
    values.push_back(channel.values);
    categories.push_back(channel.category.codes.size());
    codes.insert(codes.end(), channel.category.codes.begin(), channel.category.codes.end());
    counts.insert(counts.end(), channel.category.counts.begin(), channel.category.counts.end());
}

Result<ChannelModel> Columns::take(std::size_t at, std::size_t& category) const {
    ChannelModel model;
    const auto row = std::span(numbers).subspan(at * channelNumbers, channelNumbers);
    if (!takeWords(std::span(words).subspan(at * channelWords, channelWords), model) || !isUsable(row)) {
        return NamedTensors::damaged("a channel has numbers that cannot be");
    }
    takeNumbers(row, model);
    model.values = values[at];
    model.rhythm.begin = Timestamp(std::chrono::nanoseconds(spans[2 * at]));
    model.rhythm.end = Timestamp(std::chrono::nanoseconds(spans[2 * at + 1]));
    for (std::uint64_t i = 0; i < categories[at]; ++i, ++category) {
        model.category.codes.push_back(codes[category]);
        model.category.counts.push_back(counts[category]);
        model.category.total += counts[category];
    }
    return model;
}

using Networks = std::vector<std::shared_ptr<const VectorSeriesModel>>;

Result<Networks> restoreNetworks(const ModelParts& parts) {
    Networks networks;
    for (;;) {
        const auto found = parts.find(networkPart + std::to_string(networks.size()));
        if (found == parts.end()) return networks;
        auto restored = VectorSeriesModel::restore(found->second);
        if (!restored) return restored.error();
        networks.push_back(std::make_shared<const VectorSeriesModel>(*std::move(restored)));
    }
}

/// Channels that a network judges are among those it reads, and these are as many as it reads.
bool fitsNetwork(const TemplateValues& values) {
    const auto read = std::ranges::count_if(
        values.channels, [](const ChannelModel& channel) { return channel.vectorUnit > 0; });
    const bool judged = std::ranges::all_of(values.channels, [](const ChannelModel& channel) {
        return !channel.byNetwork || (channel.vectorUnit > 0 && channel.judge == ChannelJudge::band);
    });
    if (values.network == nullptr) return read == 0 && judged;
    return judged && values.series < values.network->series() &&
           static_cast<std::uint64_t>(read) == values.network->width();
}

}  // namespace

ModelParts ValueModel::save() const {
    Columns columns;
    ModelParts parts;
    std::map<const VectorSeriesModel*, std::uint32_t> networks;
    for (const TemplateValues& one : templates) {
        columns.ids.push_back(raw(one.id));
        columns.channels.push_back(one.channels.size());
        columns.series.push_back(one.series);
        columns.network.push_back(noNetwork);
        if (one.network != nullptr) {
            const auto next = static_cast<std::uint32_t>(networks.size());
            const auto [which, fresh] = networks.try_emplace(one.network.get(), next);
            if (fresh) parts[networkPart + std::to_string(next)] = one.network->save();
            columns.network.back() = which->second;
        }
        for (const ChannelModel& channel : one.channels) columns.add(channel);
    }
    const std::uint64_t count = columns.values.size();
    NamedTensors tensors(part, schema);
    tensors.addNumber("learned from", values);
    tensors.add("templates", columns.ids);
    tensors.add("channels", columns.channels);
    tensors.add("networks", columns.network);
    tensors.add("series", columns.series);
    tensors.add("words", {count, channelWords}, std::span<const std::uint32_t>(columns.words));
    tensors.add("numbers", {count, channelNumbers}, std::span<const double>(columns.numbers));
    tensors.add("spans", columns.spans);
    tensors.add("values", columns.values);
    tensors.add("categories", columns.categories);
    tensors.add("codes", columns.codes);
    tensors.add("counts", columns.counts);
    parts[part] = tensors.save();
    return parts;
}

Result<ValueModel> ValueModel::restore(const ModelParts& parts) {
    const auto found = parts.find(part);
    if (found == parts.end()) return NamedTensors::damaged("it has no values");
    auto tensors = NamedTensors::restore(found->second, part, schema);
    if (!tensors) return tensors.error();
    ValueModel model;
    Columns columns;
    const auto take = [&]<class T>(const char* name, std::vector<T>& column) -> Result<> {
        auto read = tensors->read<T>(name);
        if (!read) return read.error();
        column = std::move(*read);
        return Done{};
    };
    const auto takeNumber = [&]<class T>(const char* name, T& number) -> Result<> {
        auto read = tensors->readNumber<T>(name);
        if (!read) return read.error();
        number = *read;
        return Done{};
    };
    for (const Result<>& done :
         {takeNumber("learned from", model.values), take("templates", columns.ids),
          take("channels", columns.channels), take("spans", columns.spans), take("values", columns.values),
          take("categories", columns.categories), take("networks", columns.network),
          take("series", columns.series), take("codes", columns.codes), take("counts", columns.counts)}) {
        if (!done) return done.error();
    }
    if (!columns.fits()) {
        return NamedTensors::damaged("its parts do not fit together");
    }
    const std::uint64_t count = columns.values.size();
    auto wordsRead = tensors->read<std::uint32_t>("words", {count, channelWords});
    if (!wordsRead) return wordsRead.error();
    auto numbersRead = tensors->read<double>("numbers", {count, channelNumbers});
    if (!numbersRead) return numbersRead.error();
    const auto networks = restoreNetworks(parts);
    if (!networks) return networks.error();
    columns.words = std::move(*wordsRead);
    columns.numbers = std::move(*numbersRead);
    std::size_t at = 0;
    std::size_t category = 0;
    for (std::size_t i = 0; i < columns.ids.size(); ++i) {
        model.templates.push_back({TemplateId{columns.ids[i]}, {}, nullptr, columns.series[i]});
        TemplateValues& values = model.templates.back();
        if (columns.network[i] < networks->size()) values.network = (*networks)[columns.network[i]];
        for (std::uint64_t channel = 0; channel < columns.channels[i]; ++channel) {
            auto taken = columns.take(at++, category);
            if (!taken) return taken.error();
            values.channels.push_back(std::move(*taken));
        }
        if (!fitsNetwork(values)) return NamedTensors::damaged("a network does not fit its values");
    }
    return model;
}

}  // namespace logwright
