// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original_loop.h"

#include <dlfcn.h>
#include <torch/torch.h>

namespace logwright::bench {

namespace {

constexpr std::int64_t window = 30, hidden = 50;

struct NetworkImpl : torch::nn::Module {
    torch::nn::LSTM lstm;
    torch::nn::Linear score{nullptr}, input{nullptr}, state{nullptr}, output{nullptr};

    NetworkImpl(std::int64_t size, std::int64_t classes)
        : lstm(torch::nn::LSTMOptions(size, hidden).bidirectional(true).batch_first(true)) {
        register_module("lstm", lstm);
        score = register_module("score", torch::nn::Linear(2 * hidden, 1));
        input = register_module("input", torch::nn::Linear(2 * hidden, hidden));
        state =
            register_module("state", torch::nn::Linear(torch::nn::LinearOptions(hidden, hidden).bias(false)));
        output = register_module("output", torch::nn::Linear(hidden, classes));
    }
    torch::Tensor forward(const torch::Tensor& x) {
        const torch::Tensor y = std::get<0>(lstm->forward(x));
        const torch::Tensor share = torch::sigmoid(3 * score->forward(y));
        torch::Tensor h = torch::zeros({x.size(0), hidden});
        for (std::int64_t t = 0; t < window; ++t) {
            const torch::Tensor a = share.select(1, t);
            const torch::Tensor fresh = torch::relu(input->forward(y.select(1, t)) + state->forward(h));
            h = a * fresh + (1 - a) * h;
        }
        return output->forward(h);
    }
};
TORCH_MODULE(Network);

/// As in the program: see torch_module.cpp there.
void holdOpenBlasToOneThread() {
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        set(1);
}

}  // namespace

struct OriginalLoop::Impl {
    std::span<const std::uint32_t> stream, classOf;
    std::span<const float> embedding;
    std::int64_t size;
    Network network;
    torch::optim::Adam adam;

    Impl(std::span<const std::uint32_t> events, std::span<const std::uint32_t> classOfType,
         std::uint32_t classes, std::span<const float> points, std::uint32_t dimensions)
        : stream(events),
          classOf(classOfType),
          embedding(points),
          size(dimensions),
          network(size, classes),
          adam(network->parameters(), torch::optim::AdamOptions(1e-3)) {}

    torch::Tensor sample(std::uint32_t at) const {
        torch::Tensor x = torch::zeros({window, size});
        auto rows = x.accessor<float, 2>();
        std::int64_t step = 0;
        for (std::uint32_t back = 1; back <= at && step < window; ++back) {
            const std::uint32_t type = stream[at - back];
            if (type == stream[at]) continue;
            for (std::int64_t e = 0; e < size; ++e) {
                rows[step][e] =
                    embedding[type * static_cast<std::size_t>(size) + static_cast<std::size_t>(e)];
            }
            ++step;
        }
        return x;
    }
};

OriginalLoop::OriginalLoop(std::span<const std::uint32_t> stream, std::span<const std::uint32_t> classOf,
                           std::uint32_t classes, std::span<const float> embedding, std::uint32_t size) {
    holdOpenBlasToOneThread();
    impl_ = std::make_unique<Impl>(stream, classOf, classes, embedding, size);
}
OriginalLoop::~OriginalLoop() = default;

double OriginalLoop::learn(std::span<const std::uint32_t> positions) {
    std::vector<torch::Tensor> samples;
    std::vector<std::int64_t> targets;
    for (const std::uint32_t at : positions) {
        samples.push_back(impl_->sample(at));
        targets.push_back(impl_->classOf[impl_->stream[at]]);
    }
    impl_->adam.zero_grad();
    const torch::Tensor loss = torch::nn::functional::cross_entropy(
        impl_->network->forward(torch::stack(samples)), torch::tensor(targets, torch::kLong));
    loss.backward();
    impl_->adam.step();
    return loss.item<double>();
}

}  // namespace logwright::bench
