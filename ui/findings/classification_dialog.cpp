// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/classification_dialog.h"

#include "ui/models/display_text.h"
#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int typingPauseMs = 300;
constexpr int mostFindings = 10'000;

QString serviceWord(ModelService service) {
    switch (service) {
        case ModelService::ollama:
            return QStringLiteral("Ollama");
        case ModelService::openai:
            return ClassificationDialog::tr("OpenAI, or what speaks like it");
        case ModelService::anthropic:
            return QStringLiteral("Anthropic");
    }
    return {};
}

/// Control characters of a log are shown, not obeyed; lines stay lines.
QString shownLines(const std::string& text) {
    QStringList lines = QString::fromStdString(text).split(QLatin1Char('\n'));
    for (QString& line : lines) line = DisplayText(line.toStdString(), 20'000).text();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ClassificationDialog::ClassificationDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      service_(new QComboBox),
      endpoint_(new QLineEdit),
      model_(new QLineEdit),
      key_(new QLineEdit),
      keepKey_(new QCheckBox(tr("Keep it in the &keyring"))),
      top_(new QSpinBox),
      prompt_(new QComboBox),
      state_(new QLabel),
      preview_(new QPlainTextEdit),
      consent_(new QCheckBox) {
    setWindowTitle(tr("Ask a language model"));
    resize(860, 620);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    state_->setAccessibleName(tr("What would be sent, in short"));
    preview_->setReadOnly(true);
    preview_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setAccessibleName(tr("What would be sent, word for word"));
    preview_->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    ask_ = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);

    auto* column = new QVBoxLayout(this);
    column->addWidget(makeFields());
    column->addWidget(state_);
    column->addWidget(preview_, 1);
    column->addWidget(consent_);
    column->addWidget(buttons);

    typing_.setSingleShot(true);
    typing_.setInterval(typingPauseMs);
    connect(&typing_, &QTimer::timeout, this, &ClassificationDialog::replan);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassificationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ClassificationDialog::reject);
    connect(service_, &QComboBox::currentIndexChanged, this, &ClassificationDialog::changeService);
    const auto later = [this] {
        planning_ = true;
        typing_.start();
        refresh();
    };
    connect(model_, &QLineEdit::textChanged, this, later);
    connect(top_, &QSpinBox::valueChanged, this, later);
    connect(prompt_, &QComboBox::currentIndexChanged, this, later);
    // Who agreed has agreed to one place.
    connect(endpoint_, &QLineEdit::textChanged, this, [this] {
        consent_->setChecked(false);
        refresh();
    });
    connect(key_, &QLineEdit::textChanged, this, [this](const QString& key) {
        keepKey_->setEnabled(!key.isEmpty());
        refresh();
    });
    connect(consent_, &QCheckBox::toggled, this, &ClassificationDialog::refresh);
    connect(&workspace_.classifier(), &FindingClassifier::changed, this, &ClassificationDialog::refresh);
    changeService();
    replan();
}

QWidget* ClassificationDialog::makeFields() {
    for (const ModelService service : {ModelService::ollama, ModelService::openai, ModelService::anthropic})
        service_->addItem(serviceWord(service));
    model_->setPlaceholderText(tr("The model's name, as the service knows it"));
    key_->setEchoMode(QLineEdit::Password);
    key_->setPlaceholderText(tr("That of the environment or the keyring"));
    keepKey_->setEnabled(false);
    auto* keyRow = new QHBoxLayout;
    keyRow->addWidget(key_, 1);
    keyRow->addWidget(keepKey_);
    top_->setRange(1, mostFindings);
    top_->setValue(20);
    for (const std::string& name : PromptTemplate::builtIn()) prompt_->addItem(fromEngine(name));
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Service"), service_);
    form->addRow(tr("&Endpoint"), endpoint_);
    form->addRow(tr("&Model"), model_);
    auto* keyLabel = new QLabel(tr("Ke&y"));
    keyLabel->setBuddy(key_);
    form->addRow(keyLabel, keyRow);
    form->addRow(tr("&Findings, highest score first"), top_);
    form->addRow(tr("&Prompt"), prompt_);
    return fields;
}

LanguageModelSettings ClassificationDialog::settings() const {
    LanguageModelSettings settings;
    settings.service = static_cast<ModelService>(service_->currentIndex());
    settings.endpoint = endpoint_->text().trimmed().toStdString();
    settings.model = model_->text().trimmed().toStdString();
    settings.key = key_->text().trimmed().toStdString();
    settings.calls = std::max<std::uint64_t>(settings.calls, 2 * plan_.questions.size());
    return settings;
}

void ClassificationDialog::changeService() {
    const auto service = static_cast<ModelService>(service_->currentIndex());
    consent_->setChecked(false);
    endpoint_->setText(fromEngine(usualEndpoint(service)));
    refresh();
}

void ClassificationDialog::replan() {
    planning_ = true;
    ClassificationRequest request;
    request.model = model_->text().trimmed().toStdString();
    request.prompt = prompt_->currentText().toStdString();
    request.top = static_cast<std::size_t>(top_->value());
    workspace_.classifier().preview(
        this, request, [this](const Result<FindingClassifier::Preview>& preview) { take(preview); });
    refresh();
}

void ClassificationDialog::take(const Result<FindingClassifier::Preview>& preview) {
    planning_ = typing_.isActive();
    problem_ = preview ? QString() : fromEngine(preview.error().message());
    plan_ = preview ? preview->plan : ClassificationPlan{};
    if (preview) agreed_ = preview->consent;
    offerWhatWasAgreed();
    showPlan();
    refresh();
}

void ClassificationDialog::offerWhatWasAgreed() {
    if (std::exchange(offered_, true) || !agreed_ || !model_->text().isEmpty()) return;
    service_->setCurrentIndex(static_cast<int>(agreed_->service));
    endpoint_->setText(fromEngine(agreed_->endpoint));
    model_->setText(fromEngine(agreed_->model));
}

void ClassificationDialog::showPlan() {
    QString text;
    for (std::size_t i = 0; i < plan_.questions.size(); ++i) {
        const Question& question = plan_.questions[i];
        if (i > 0) text += QLatin1Char('\n');
        text += tr("--- Question %1 of %2, about %3")
                    .arg(readableNumber(i + 1), readableNumber(plan_.questions.size()),
                         findingsCount(question.findings.size())) +
                QLatin1Char('\n');
        text += shownLines(question.prompt.system) + shownLines(question.prompt.user);
    }
    // And to these words.
    if (text != preview_->toPlainText()) consent_->setChecked(false);
    preview_->setPlainText(text);
}

void ClassificationDialog::refresh() {
    const LanguageModelSettings now = settings();
    const QString where = fromEngine(now.endpoint);
    const bool agreed = agreed_ && agreed_->service == now.service && agreed_->endpoint == now.endpoint;
    consent_->setText(tr("What is shown above may be sent to %1").arg(where));
    consent_->setVisible(!agreed && !plan_.questions.empty());
    const auto usable = LanguageModel::open(now);
    QString hindrance = workspace_.classifier().hindrance();
    if (hindrance.isEmpty()) hindrance = problem_;
    if (hindrance.isEmpty() && !planning_ && plan_.findings == 0)
        hindrance = tr("There are no open findings without a verdict.");
    // An endpoint without a model is not told off before the model is typed.
    if (hindrance.isEmpty() && !usable && !now.model.empty())
        hindrance = fromEngine(usable.error().message());
    std::uint64_t known = 0;
    for (const KnownClassification& one : plan_.known) known += one.findings.size();
    const std::uint64_t unreadable = plan_.unanswered.size();
    const QString calls = plan_.questions.size() == 1
                              ? tr("1 call")
                              : tr("%1 calls").arg(readableNumber(plan_.questions.size()));
    QString plan = plan_.questions.empty()
                       ? tr("Nothing is sent: of %1 it is known already.").arg(findingsCount(known))
                       : tr("%1 about %2; what stands below is all that is sent.")
                             .arg(calls, findingsCount(plan_.findings - known - unreadable));
    if (known > 0 && !plan_.questions.empty())
        plan += tr(" Answers for %1 are known already.").arg(findingsCount(known));
    if (unreadable > 0) plan += tr(" The records of %1 cannot be read.").arg(findingsCount(unreadable));
    state_->setText(!hindrance.isEmpty() ? hindrance : planning_ ? tr("Reading the findings") : plan);
    ask_->setEnabled(hindrance.isEmpty() && !planning_ && usable.ok() &&
                     (agreed || plan_.questions.empty() || consent_->isChecked()));
}

QString ClassificationDialog::stateText() const {
    return state_->text();
}

void ClassificationDialog::accept() {
    if (!ask_->isEnabled()) return;
    workspace_.classifier().ask(plan_, settings(), keepKey_->isEnabled() && keepKey_->isChecked());
    QDialog::accept();
}

}  // namespace logwright::ui
