// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: taken in once for each width of vector, inside a namespace that says laneWidth, the
// floats of a vector, and vectorAlignment, the bytes that they are aligned to. Only plain operations in a
// fixed order, so that all widths give the same bits where the compiler may not contract a product and a sum.

typedef float Vector __attribute__((vector_size(laneWidth * 4), may_alias, aligned(vectorAlignment)));
typedef std::int32_t Integers
    __attribute__((vector_size(laneWidth * 4), may_alias, aligned(vectorAlignment)));

inline Vector& at(float* from) {
    return *reinterpret_cast<Vector*>(from);
}
inline const Vector& at(const float* from) {
    return *reinterpret_cast<const Vector*>(from);
}
inline Vector splat(float value) {
    return value - Vector{};
}

/// e^x, to 2 units in the last place; x is held to what has a normal result (polynomial of Cephes' expf).
inline Vector exponential(Vector x) {
    const Vector low = splat(-87.0F), high = splat(88.0F);
    x = x < low ? low : x;
    x = x > high ? high : x;
    const Vector shifted = x * 1.44269504F + 12582912.0F;  // the integer ends up in the low bits
    const Vector whole = shifted - 12582912.0F;
    const Vector rest = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    Vector y = splat(1.9875691500e-4F);
    y = y * rest + 1.3981999507e-3F;
    y = y * rest + 8.3334519073e-3F;
    y = y * rest + 4.1665795894e-2F;
    y = y * rest + 1.6666665459e-1F;
    y = y * rest + 5.0000001201e-1F;
    y = y * rest * rest + rest + 1.0F;
    return reinterpret_cast<Vector>(reinterpret_cast<Integers>(y) +
                                    (reinterpret_cast<Integers>(shifted) << 23));
}
inline Vector sigmoid(Vector x) {
    return 1.0F / (1.0F + exponential(-x));
}
inline Vector hyperbolicTangent(Vector x) {
    return 1.0F - 2.0F / (1.0F + exponential(x + x));
}
