// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/service.h"

#include "engine/base/embedded.h"
#include "engine/serve/answers.h"
#include "engine/serve/lines_request.h"
#include "engine/serve/project_answers.h"
#include "engine/serve/timed_server.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>

namespace logwright {

std::span<const EmbeddedFile> embeddedApi();

namespace {

constexpr std::size_t mostBodyBytes = 8 << 20;
constexpr const char* associating = "/associate";  // alone takes a body
/// So many lines are answered before they are sent.
constexpr std::size_t linesAtOnce = 256;
constexpr const char* json = "application/json";
constexpr const char* jsonLines = "application/x-ndjson";

/// Takes as long whatever the two have in common.
bool sameSecret(std::string_view given, std::string_view secret) {
    unsigned difference = given.size() == secret.size() ? 0 : 1;
    for (std::size_t i = 0; i < secret.size(); ++i) {
        const char other = given.empty() ? '\0' : given[i % given.size()];
        difference |= static_cast<unsigned char>(other ^ secret[i]);
    }
    return difference == 0;
}

int statusOf(const Error& error) {
    switch (error.kind) {
        case Error::Kind::input:
        case Error::Kind::usage:
            return 400;
        case Error::Kind::failed:
        case Error::Kind::cancelled:
            break;
    }
    return 500;
}

void refuse(httplib::Response& response, int status, const Error& error) {
    response.status = status;
    response.set_content(errorJson(error), json);
}

void refuse(httplib::Response& response, const Error& error) {
    refuse(response, statusOf(error), error);
}

/// What each path can be asked with; the path of a tree ends in the record.
struct Question {
    std::string_view path;
    std::vector<std::string_view> parameters;
};
const std::vector<Question>& questions() {
    static const std::vector<Question> all{
        {"/health", {}},
        {"/openapi.json", {}},
        {"/findings", {"all", "detector", "verdict", "offset", "limit"}},
        {"/insight", {}},
        {"/trees/", {"direction"}},
        {associating, {"line", "format"}},
    };
    return all;
}

/// Null where there is nothing of this path.
const Question* questionOf(std::string_view path) {
    const auto found = std::ranges::find_if(questions(), [&](const Question& question) {
        if (!question.path.ends_with('/')) return path == question.path;
        if (!path.starts_with(question.path)) return false;
        const std::string_view rest = path.substr(question.path.size());
        return !rest.empty() && rest.size() <= 10 && rest.find_first_not_of("0123456789") == rest.npos;
    });
    return found == questions().end() ? nullptr : &*found;
}

/// Whether all that is asked for is known; what is not known would be left out of the answer silently.
Result<> checkParameters(const httplib::Request& request) {
    const Question* question = questionOf(request.path);
    if (question == nullptr) return Done{};
    for (const auto& [name, value] : request.params) {
        if (std::ranges::find(question->parameters, name) != question->parameters.end()) continue;
        std::string known;
        for (const std::string_view one : question->parameters)
            known += (known.empty() ? "" : ", ") + std::string(one);
        return Error{"there is no such parameter", name,
                     known.empty() ? "this is asked without any" : "there are " + known, Error::Kind::input};
    }
    return Done{};
}

/// The value of a parameter that takes one of a few; nothing where it is not given.
Result<std::optional<std::string>> chosenOf(const httplib::Request& request, const char* name,
                                            std::span<const std::string_view> values) {
    if (!request.has_param(name)) return std::optional<std::string>{};
    const std::string value = request.get_param_value(name);
    if (std::ranges::find(values, value) != values.end()) return std::optional(value);
    std::string known;
    for (const std::string_view one : values) known += (known.empty() ? "" : ", ") + std::string(one);
    return Error{"there is no such value of " + std::string(name), value, "it is one of " + known,
                 Error::Kind::input};
}

Result<std::optional<std::uint64_t>> numberOf(const httplib::Request& request, const char* name) {
    if (!request.has_param(name)) return std::optional<std::uint64_t>{};
    const std::string value = request.get_param_value(name);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc{} && end == value.data() + value.size()) return std::optional(number);
    return Error{std::string(name) + " is no number", value, "give a whole number, 0 or more",
                 Error::Kind::input};
}

Result<FindingsQuestion> findingsAsked(const httplib::Request& request) {
    constexpr std::array<std::string_view, 2> answers{"true", "false"};
    constexpr std::array<std::string_view, 3> verdicts{"none", "false-positive", "confirmed"};
    std::vector<std::string_view> detectors;
    for (const Detector one : projectDetectors) detectors.push_back(detectorName(one));
    const auto all = chosenOf(request, "all", answers);
    if (!all) return all.error();
    const auto detector = chosenOf(request, "detector", detectors);
    if (!detector) return detector.error();
    const auto verdict = chosenOf(request, "verdict", verdicts);
    if (!verdict) return verdict.error();
    const auto offset = numberOf(request, "offset");
    if (!offset) return offset.error();
    const auto limit = numberOf(request, "limit");
    if (!limit) return limit.error();
    FindingsQuestion asked;
    asked.all = *all == std::optional<std::string>("true");
    if (*detector) asked.detector = detectorByName(**detector);
    if (*verdict) asked.verdict = verdictByName(**verdict);
    asked.offset = offset->value_or(0);
    asked.limit = *limit;
    return asked;
}

/// What is said of a status that the server itself came to.
Error errorOf(const httplib::Request& request, int status) {
    switch (status) {
        case 404:
            return {"there is nothing of this name", request.path, "GET /openapi.json tells what there is"};
        case 405:
            return {"this is not for " + request.method, request.path,
                    "the header Allow of this answer tells what it is for"};
        case 413:
            return {"the body is larger than " + std::to_string(mostBodyBytes) + " bytes", "body",
                    "send the lines in several requests"};
        case 414:
            return {"the address is too long", "", "POST the line instead"};
        default:
            return {"this is no request that can be answered", "",
                    "GET /openapi.json tells what can be asked"};
    }
}

/// The lines of a request on their way out.
struct Answering {
    LinesRequest request;
    LineAssociator::Batch batch;
    std::size_t next = 0;

    bool send(httplib::DataSink& sink) {
        const auto& lines = request.lines();
        std::string answers;
        for (const std::size_t end = std::min(next + linesAtOnce, lines.size()); next < end; ++next) {
            answers += associationJson(batch.associate(lines[next]), next + 1);
        }
        if (!sink.write(answers.data(), answers.size())) return false;
        if (next == lines.size()) sink.done();
        return true;
    }
};

class HttpService final : public Service {
public:
    HttpService(LineAssociator lines, ProjectAnswers project, ServiceSettings settings)
        : lines_(std::move(lines)),
          project_(std::move(project)),
          settings_(std::move(settings)),
          server_(TimedServer::Limits{}) {
        addGuards();
        addRoutes();
    }

    Result<> bind();
    std::string address() const override;
    Result<> run(const StopToken& stop) override;

private:
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Ask = std::function<Result<std::string>(const Request&)>;

    void addGuards();
    void addRoutes();
    void addQuestion(const char* path, const char* mediaType, Ask ask);
    bool admits(const Request& request, Response& response) const;
    static bool mayBeAsked(const Request& request, Response& response);
    static bool isKnown(const Request& request, Response& response);
    void findings(const Request& request, Response& response);
    Result<std::string> health();
    Result<std::string> tree(const Request& request);
    Result<std::string> associate(const Request& request) const;
    void associateMany(const Request& request, Response& response,
                       const httplib::ContentReader& reader) const;

    LineAssociator lines_;
    ProjectAnswers project_;
    ServiceSettings settings_;
    TimedServer server_;
};

Result<> HttpService::bind() {
    ListenAddress& listen = settings_.listen;
    if (listen.port == 0) {
        listen.port = server_.bind_to_any_port(listen.host);
        if (listen.port > 0) return Done{};
    } else if (server_.bind_to_port(listen.host, listen.port)) {
        return Done{};
    }
    return Error{"the address cannot be listened on", listen.host + ":" + std::to_string(listen.port),
                 "choose another port, or look for the program that uses it"};
}

std::string HttpService::address() const {
    const ListenAddress& listen = settings_.listen;
    const bool six = listen.host.find(':') != std::string::npos;
    return "http://" + (six ? "[" + listen.host + "]" : listen.host) + ":" + std::to_string(listen.port);
}

Result<> HttpService::run(const StopToken& stop) {
    if (stop.requested()) return Done{};
    constexpr std::chrono::milliseconds glance{50};
    std::atomic<bool> ended = false;
    std::thread watch([&] {
        while (!stop.requested() && !ended) std::this_thread::sleep_for(glance);
        // Until it has an effect: the server may be about to listen.
        while (!ended) {
            server_.finish();
            std::this_thread::sleep_for(glance);
        }
    });
    server_.listen_after_bind();
    ended = true;
    watch.join();
    if (stop.requested()) return Done{};
    return Error{"the service cannot take connections any more", address(), "start it again"};
}

bool HttpService::admits(const Request& request, Response& response) const {
    if (request.path == "/health" && !settings_.token.empty()) return true;
    if (!settings_.token.empty()) {
        constexpr std::string_view scheme = "Bearer ";
        const std::string given = request.get_header_value("Authorization");
        const bool bearer = std::string_view(given).starts_with(scheme);
        if (bearer && sameSecret(std::string_view(given).substr(scheme.size()), settings_.token)) return true;
        response.set_header("WWW-Authenticate", "Bearer");
        refuse(response, 401, {"the token is missing or wrong", "Authorization", "send it as Bearer TOKEN"});
        return false;
    }
    if (namesLoopback(request.get_header_value("Host"))) return true;
    refuse(response, 403, {"this service answers this machine alone", "Host", "ask for it as " + address()});
    return false;
}

/// Refuses other methods before a body is read.
bool HttpService::mayBeAsked(const Request& request, Response& response) {
    if (request.method == "GET" || request.method == "HEAD") return true;
    if (request.method == "POST" && request.path == associating) return true;
    const int status = questionOf(request.path) == nullptr ? 404 : 405;
    if (status == 405) {
        response.set_header("Allow", request.path == associating ? "GET, HEAD, POST" : "GET, HEAD");
    }
    refuse(response, status, errorOf(request, status));
    return false;
}

/// Refuses parameters that nothing would be made of.
bool HttpService::isKnown(const Request& request, Response& response) {
    const auto known = checkParameters(request);
    if (!known) refuse(response, known.error());
    return known.ok();
}

void HttpService::addGuards() {
    server_.set_payload_max_length(mostBodyBytes);
    server_.set_pre_routing_handler([this](const Request& request, Response& response) {
        return admits(request, response) && mayBeAsked(request, response) && isKnown(request, response)
                   ? httplib::Server::HandlerResponse::Unhandled
                   : httplib::Server::HandlerResponse::Handled;
    });
    server_.set_error_handler([](const Request& request, Response& response) {
        if (response.body.empty()) refuse(response, response.status, errorOf(request, response.status));
    });
    server_.set_exception_handler([](const Request&, Response& response, std::exception_ptr) {
        refuse(response, 500, {"the request could not be answered", "", "tell us what was asked"});
    });
}

void HttpService::addQuestion(const char* path, const char* mediaType, Ask ask) {
    server_.Get(path, [mediaType, ask = std::move(ask)](const Request& request, Response& response) {
        auto answer = ask(request);
        if (answer) {
            response.set_content(*answer, mediaType);
        } else {
            refuse(response, answer.error());
        }
    });
}

void HttpService::addRoutes() {
    addQuestion("/health", json, [this](const Request&) { return health(); });
    addQuestion("/openapi.json", json,
                [](const Request&) { return std::string(embeddedApi().front().contents); });
    server_.Get("/findings",
                [this](const Request& request, Response& response) { findings(request, response); });
    addQuestion("/insight", json, [this](const Request&) { return project_.insight(); });
    addQuestion("/trees/([0-9]{1,10})", json, [this](const Request& request) { return tree(request); });
    addQuestion(associating, json, [this](const Request& request) { return associate(request); });
    server_.Post(associating,
                 [this](const Request& request, Response& response, const httplib::ContentReader& reader) {
                     associateMany(request, response, reader);
                 });
}

void HttpService::findings(const Request& request, Response& response) {
    const auto asked = findingsAsked(request);
    if (!asked) return refuse(response, asked.error());
    auto answer = project_.findings(*asked);
    if (!answer) return refuse(response, answer.error());
    response.set_header("X-Total-Count", std::to_string(answer->total));
    response.set_content(answer->lines, jsonLines);
}

Result<std::string> HttpService::health() {
    return nlohmann::ordered_json{{"status", "ok"}, {"templates", lines_.templates().templates.size()}}
               .dump() +
           "\n";
}

Result<std::string> HttpService::tree(const Request& request) {
    const std::string digits = request.matches[1];
    constexpr std::array<std::string_view, 2> directions{"causes", "effects"};
    const auto direction = chosenOf(request, "direction", directions);
    if (!direction) return direction.error();
    return project_.tree(std::stoull(digits), *direction == std::optional<std::string>("effects")
                                                  ? TreeSettings::Direction::effects
                                                  : TreeSettings::Direction::causes);
}

Result<std::string> HttpService::associate(const Request& request) const {
    if (!request.has_param("line")) {
        return Error{"no line is given", "line", "ask for /associate?line=...", Error::Kind::input};
    }
    const std::string line = request.get_param_value("line");
    const std::string_view sample = line;
    auto batch = lines_.batch(std::span(&sample, 1), request.get_param_value("format"), settings_.reveal);
    if (!batch) return batch.error();
    return associationJson(batch->associate(line), 1);
}

void HttpService::associateMany(const Request& request, Response& response,
                                const httplib::ContentReader& reader) const {
    if (request.is_multipart_form_data()) {
        return refuse(response, 415,
                      {"forms are not read", "Content-Type", "send text/plain or application/x-ndjson"});
    }
    std::string body;
    const bool whole = reader([&](const char* data, std::size_t size) {
        body.append(data, size);
        return body.size() <= mostBodyBytes;
    });
    if (body.size() > mostBodyBytes) return refuse(response, 413, errorOf(request, 413));
    if (!whole) {
        if (response.status < 400) {
            refuse(response, 400, {"the body did not come whole", "body", "send it within half a minute"});
        }
        return;
    }
    auto lines = LinesRequest::read(std::move(body), linesFormOf(request.get_header_value("Content-Type")));
    if (!lines) return refuse(response, lines.error());
    auto batch = lines_.batch(lines->lines(), request.get_param_value("format"), settings_.reveal);
    if (!batch) return refuse(response, batch.error());
    auto answering = std::make_shared<Answering>(Answering{std::move(*lines), std::move(*batch)});
    response.set_chunked_content_provider(
        jsonLines, [answering](std::size_t, httplib::DataSink& sink) { return answering->send(sink); });
}

}  // namespace

Result<std::unique_ptr<Service>> Service::open(const std::string& projectFile, const std::string& name,
                                               const ServiceSettings& settings) {
    if (settings.token.empty() && !isLoopback(settings.listen.host)) {
        return Error{"other machines can reach this address, and no token is set", settings.listen.host,
                     "give --token-file, or listen on 127.0.0.1", Error::Kind::usage};
    }
    auto lines = LineAssociator::load(projectFile);
    if (!lines) return lines.error();
    auto project = ProjectAnswers::open(projectFile, name, settings.reveal);
    if (!project) return project.error();
    auto service = std::make_unique<HttpService>(std::move(*lines), std::move(*project), settings);
    if (auto bound = service->bind(); !bound) return bound.error();
    return std::unique_ptr<Service>(std::move(service));
}

}  // namespace logwright
