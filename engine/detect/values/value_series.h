// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The records of one template as a series of vectors: the time since the event before, and the parameters
// that are numbers or take few values (DeepLog, section 3.2). Read off the lines when wanted, and let go.

#include "engine/base/types.h"
#include "engine/detect/values/value_number.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace logwright {

enum class ChannelKind : std::uint8_t {
    sinceSession,   ///< seconds since the event before of the same session
    sinceTemplate,  ///< seconds since the record before of the same template
    quantity,       ///< a parameter that is a number
    category,       ///< a parameter that takes few values: a hash of its text
};

/// One component of the vectors. Its name in a trained model is kind and slot.
struct ValueChannel {
    ChannelKind kind = ChannelKind::quantity;
    std::uint32_t slot = 0;  ///< of the template; 0 for times
    ValueUnit unit = ValueUnit::plain;
    bool operator==(const ValueChannel&) const = default;
    bool isTime() const { return kind == ChannelKind::sinceSession || kind == ChannelKind::sinceTemplate; }
};

/// Where a record has no value: the first of its session, a slot that could not be read.
inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

struct TemplateSeries {
    TemplateId id{};
    std::vector<RecordIndex> record;  ///< in the order of the timeline
    std::vector<Timestamp> time;      ///< ascending
    std::vector<ValueChannel> channels;
    /// Of each channel a value a record. Of a category the bits are a hash, see categoryCode().
    std::vector<std::vector<float>> values;

    std::size_t size() const { return record.size(); }
};

/// The hash of a text as a float that is a number: 30 bits of it, for a category's column.
float categoryCode(std::string_view text);

}  // namespace logwright
