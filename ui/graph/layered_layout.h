// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Places the cards and arrows of a drawing in levels; see engine/report/layered_layout.h.

#include "ui/graph/graph_contents.h"

#include <vector>

namespace logwright::ui {

/// `levels`: one a card. The cards of a frame that are of one level stand together.
void layOutCards(GraphContents& contents, const std::vector<int>& levels, const GraphSizes& sizes);

}  // namespace logwright::ui
