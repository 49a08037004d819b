// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original_keys.h"

#include <dlfcn.h>
#include <torch/torch.h>

#include <algorithm>

namespace logwright::bench {

namespace {

constexpr std::int64_t hidden = 64, layers = 2, batchRows = 2048;

struct NetworkImpl : torch::nn::Module {
    torch::nn::LSTM lstm;
    torch::nn::Linear output;

    explicit NetworkImpl(std::int64_t keys)
        : lstm(torch::nn::LSTMOptions(1, hidden).num_layers(layers).batch_first(true)), output(hidden, keys) {
        register_module("lstm", lstm);
        register_module("output", output);
    }
    torch::Tensor forward(const torch::Tensor& x) {
        const torch::Tensor states = std::get<0>(lstm->forward(x));
        return output->forward(states.select(1, states.size(1) - 1));
    }
};
TORCH_MODULE(Network);

/// As in the program: see torch_module.cpp there.
void holdOpenBlasToOneThread() {
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        set(1);
}

torch::Tensor numbers(std::span<const std::uint32_t> values) {
    return torch::from_blob(const_cast<std::uint32_t*>(values.data()),
                            {static_cast<std::int64_t>(values.size())}, torch::kInt)
        .to(torch::kLong);
}

}  // namespace

struct OriginalKeys::Impl {
    torch::Tensor windows, next;
    Network network;
    torch::optim::Adam adam;

    Impl(torch::Tensor x, torch::Tensor y, std::int64_t keys)
        : windows(std::move(x)),
          next(std::move(y)),
          network(keys),
          adam(network->parameters(), torch::optim::AdamOptions(1e-3)) {}

    torch::Tensor lossOf(const torch::Tensor& rows) {
        return torch::nn::functional::cross_entropy(network->forward(windows.index_select(0, rows)),
                                                    next.index_select(0, rows));
    }
    double learn(const torch::Tensor& rows) {
        adam.zero_grad();
        const torch::Tensor loss = lossOf(rows);
        loss.backward();
        adam.step();
        return loss.item<double>();
    }
};

OriginalKeys::OriginalKeys(std::span<const std::uint32_t> windows, std::span<const std::uint32_t> next,
                           std::uint32_t length, std::uint32_t keys, int threads) {
    holdOpenBlasToOneThread();
    torch::set_num_threads(threads);
    torch::manual_seed(1);
    impl_ = std::make_unique<Impl>(numbers(windows).to(torch::kFloat).view({-1, std::int64_t{length}, 1}),
                                   numbers(next), keys);
}
OriginalKeys::~OriginalKeys() = default;

double OriginalKeys::learnPass() {
    const std::int64_t count = impl_->next.size(0);
    const torch::Tensor order = torch::randperm(count, torch::kLong);
    double sum = 0;
    for (std::int64_t from = 0; from < count; from += batchRows) {
        const std::int64_t rows = std::min(batchRows, count - from);
        sum += impl_->learn(order.narrow(0, from, rows)) * static_cast<double>(rows);
    }
    return sum / static_cast<double>(count);
}

void OriginalKeys::learnBatches(int batches) {
    for (int i = 0; i < batches; ++i) {
        impl_->learn(torch::arange(i * batchRows, (i + 1) * batchRows, torch::kLong));
    }
}

double OriginalKeys::loss() {
    const torch::NoGradGuard noGradient;
    const std::int64_t count = impl_->next.size(0);
    double sum = 0;
    for (std::int64_t from = 0; from < count; from += batchRows) {
        const std::int64_t rows = std::min(batchRows, count - from);
        sum += impl_->lossOf(torch::arange(from, from + rows, torch::kLong)).item<double>() *
               static_cast<double>(rows);
    }
    return sum / static_cast<double>(count);
}

}  // namespace logwright::bench
