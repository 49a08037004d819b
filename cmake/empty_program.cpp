// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For what only has to be linked, as in logwright_floor(), or compiles headers for other programs.
int main() {
    return 0;
}
