// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/miner_core.h"

namespace logwright {

Skeleton wildcardSkeleton() {
    Skeleton skeleton;
    skeleton.elements.push_back({});
    skeleton.turnIntoSlot(0);
    skeleton.elements[0].traits = SlotTraits(SlotType::text, 1);
    return skeleton;
}

void saveSkeleton(const Skeleton& skeleton, StateWriter& state) {
    state.text(skeleton.text);
    state.number(static_cast<std::uint32_t>(skeleton.elements.size()));
    for (const Element& element : skeleton.elements) {
        state.number(static_cast<std::uint8_t>(element.kind));
        state.number(element.length);
        state.number(element.traits.bits());
    }
}

Skeleton restoreSkeleton(StateReader& state) {
    constexpr std::size_t bytesPerElement = 9;
    Skeleton skeleton;
    skeleton.text = state.text();
    const std::uint32_t count = state.count(bytesPerElement);
    std::uint64_t begin = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        Element element;
        const auto kind = state.number<std::uint8_t>();
        if (kind > static_cast<std::uint8_t>(Piece::Kind::slot)) state.fail();
        element.kind = static_cast<Piece::Kind>(kind);
        element.begin = static_cast<std::uint32_t>(begin);
        element.length = state.number<std::uint32_t>();
        element.traits = SlotTraits(state.number<std::uint32_t>());
        begin += element.length;
        if (!state.ok() || begin > skeleton.text.size()) {
            state.fail();
            return {};
        }
        // Not taken from the file: equal keys must mean equal skeletons, whatever was done to it.
        element.hash = Skeleton::hashOf(element.kind, skeleton.textOf(element));
        skeleton.elements.push_back(element);
    }
    return skeleton;
}

}  // namespace logwright
