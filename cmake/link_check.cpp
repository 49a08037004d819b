// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked with the whole of one floor and only the floors below it; see logwright_floor().
int main() {
    return 0;
}
