// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/preview_words.h"

#include "ui/session/edit_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>

namespace logwright::ui {

namespace {

using Kind = TemplateEdit::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::EditPreview)
};

QString firstText(const TemplateEdit& edit) {
    return edit.written.empty() ? QString() : fromEngine(withoutSecrets(edit.written.front().text));
}

}  // namespace

QString previewTitle(const TemplateEdit& edit) {
    const QString which = templateNumbers(edit.templates);
    switch (edit.kind) {
        case Kind::merge:
            return Words::tr("Merge %1").arg(which);
        case Kind::split:
            return Words::tr("Split %1").arg(which);
        case Kind::toWord:
            return Words::tr("Turn a parameter of %1 into words").arg(which);
        case Kind::toParameter:
            return Words::tr("Turn a word of %1 into a parameter").arg(which);
        case Kind::adopt:
            return Words::tr("Import templates");
        default:
            return editDone(edit);
    }
}

QString previewSentence(const TemplateEdit& edit, const TemplateTable& table) {
    const auto count = edit.written.size();
    switch (edit.kind) {
        case Kind::merge: {
            const std::vector<TemplateId> others(edit.templates.begin() + 1, edit.templates.end());
            const Template* first = table.find(edit.templates.front());
            const QString into = templateNumber(edit.templates.front());
            const QString title = first && !first->name.empty()
                                      ? Words::tr("%1 (%2)").arg(into, fromEngine(first->name))
                                      : into;
            return others.size() == 1
                       ? Words::tr(
                             "%1 is merged into %2. The merged template reads as below, where "
                             "you can change it.")
                             .arg(templateNumbers(others), title)
                       : Words::tr(
                             "%1 are merged into %2. The merged template reads as below, where "
                             "you can change it.")
                             .arg(templateNumbers(others), title);
        }
        case Kind::split:
            return count == 1
                       ? Words::tr("The records with the chosen value get a template of their own: %1")
                             .arg(firstText(edit))
                       : Words::tr(
                             "The records with each of the %1 chosen values get a template of their own.")
                             .arg(readableNumber(count));
        case Kind::toWord:
            return Words::tr(
                "Each value of the parameter becomes a word, and each has a template of its own.");
        case Kind::toParameter:
            return Words::tr(
                       "The template reads: %1\nTemplates that differ from it in that word alone are merged "
                       "into it.")
                .arg(firstText(edit));
        case Kind::adopt:
            return Words::tr(
                       "%1 templates come from the file. Records that fit one of them belong to it from then "
                       "on, and mining leaves it as it is.")
                .arg(readableNumber(count));
        default:
            return {};
    }
}

QString previewAction(Kind kind) {
    switch (kind) {
        case Kind::merge:
            return Words::tr("&Merge");
        case Kind::split:
            return Words::tr("&Split");
        case Kind::toWord:
            return Words::tr("&Turn into words");
        case Kind::toParameter:
            return Words::tr("&Turn into a parameter");
        case Kind::adopt:
            return Words::tr("&Import");
        default:
            return Words::tr("&Apply");
    }
}

QString movedWords(const TemplateEditPreview& preview) {
    std::size_t added = 0;
    std::size_t gone = 0;
    std::size_t kept = 0;
    for (const TemplateChange& change : preview.changes) {
        added += change.textBefore.empty() ? 1 : 0;
        gone += change.textAfter.empty() ? 1 : 0;
        // What changes is a mark or a name: the records and the text are as they were.
        kept += change.textBefore == change.textAfter && change.recordsBefore == change.recordsAfter ? 1 : 0;
    }
    const std::size_t changed = preview.changes.size() - added - gone - kept;
    if (preview.changes.empty()) return Words::tr("Nothing changes: no record would move.");
    QStringList parts;
    const auto say = [&](std::size_t count, const char* words) {
        if (count > 0)
            parts.append(Words::tr(words, nullptr, pluralNumber(count)).arg(readableNumber(count)));
    };
    say(changed, QT_TRANSLATE_N_NOOP("logwright::ui::EditPreview", "%1 template(s) change"));
    say(added, QT_TRANSLATE_N_NOOP("logwright::ui::EditPreview", "%1 are new"));
    say(gone, QT_TRANSLATE_N_NOOP("logwright::ui::EditPreview", "%1 are merged into others"));
    say(kept, QT_TRANSLATE_N_NOOP("logwright::ui::EditPreview", "%1 keep their text and their records"));
    const QString moved = preview.recordsMoved == 0
                              ? Words::tr("No record moves.")
                              : Words::tr("%1 record(s) move.", nullptr, pluralNumber(preview.recordsMoved))
                                    .arg(readableNumber(preview.recordsMoved));
    return Words::tr("%1 %2.").arg(moved, parts.join(QStringLiteral(", ")));
}

}  // namespace logwright::ui
