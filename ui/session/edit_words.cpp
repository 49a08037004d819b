// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_words.h"

#include "ui/widgets/readable.h"

#include <QCoreApplication>

namespace logwright::ui {

namespace {

using Kind = TemplateEdit::Kind;

/// More would make a menu wider than the screen.
constexpr std::size_t mostNumbersSaid = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::TemplateEdit)
};

}  // namespace

QString templateNumber(TemplateId id) {
    return QStringLiteral("E%1").arg(raw(id));
}

QString templateNumbers(const std::vector<TemplateId>& ids) {
    if (ids.empty()) return {};
    QStringList said;
    const bool many = ids.size() > mostNumbersSaid;
    const std::size_t count = many ? mostNumbersSaid - 1 : ids.size();
    for (std::size_t i = 0; i < count; ++i) said.append(templateNumber(ids[i]));
    const QString last = many ? Words::tr("%1 more").arg(ids.size() - count) : said.takeLast();
    return said.isEmpty() ? last : Words::tr("%1 and %2").arg(said.join(QStringLiteral(", ")), last);
}

QString templateTitle(const Template& known) {
    return known.name.empty() ? templateNumber(known.id) : fromEngine(known.name);
}

QString editWords(const TemplateEdit& edit) {
    const QString which = templateNumbers(edit.templates);
    switch (edit.kind) {
        case Kind::merge:
            return Words::tr("merge of %1").arg(which);
        case Kind::split:
            return Words::tr("split of %1").arg(which);
        case Kind::toWord:
            return Words::tr("parameter into words in %1").arg(which);
        case Kind::toParameter:
            return Words::tr("word into parameter in %1").arg(which);
        case Kind::rename:
            return Words::tr("renaming of %1").arg(which);
        case Kind::pin:
            return Words::tr("pinning of %1").arg(which);
        case Kind::unpin:
            return Words::tr("unpinning of %1").arg(which);
        case Kind::hide:
            return Words::tr("hiding of %1").arg(which);
        case Kind::show:
            return Words::tr("showing of %1").arg(which);
        case Kind::adopt:
            return Words::tr("import of %1 templates").arg(readableNumber(edit.written.size()));
    }
    return {};
}

QString editDone(const TemplateEdit& edit) {
    const QString which = templateNumbers(edit.templates);
    switch (edit.kind) {
        case Kind::merge:
            return Words::tr("Merged: %1").arg(which);
        case Kind::split:
            return Words::tr("Split: %1").arg(which);
        case Kind::toWord:
            return Words::tr("Parameter turned into words: %1").arg(which);
        case Kind::toParameter:
            return Words::tr("Word turned into a parameter: %1").arg(which);
        case Kind::rename:
            return edit.name.empty() ? Words::tr("Name taken away: %1").arg(which)
                                     : Words::tr("Renamed: %1 is now “%2”").arg(which, fromEngine(edit.name));
        case Kind::pin:
            return Words::tr("Pinned: %1").arg(which);
        case Kind::unpin:
            return Words::tr("No longer pinned: %1").arg(which);
        case Kind::hide:
            return Words::tr("Hidden: %1").arg(which);
        case Kind::show:
            return Words::tr("No longer hidden: %1").arg(which);
        case Kind::adopt:
            return Words::tr("Templates imported: %1").arg(readableNumber(edit.written.size()));
    }
    return {};
}

QString editDoing(const TemplateEdit& edit) {
    switch (edit.kind) {
        case Kind::merge:
            return Words::tr("Merging templates");
        case Kind::split:
        case Kind::toWord:
            return Words::tr("Splitting a template");
        case Kind::toParameter:
            return Words::tr("Turning a word into a parameter");
        case Kind::adopt:
            return Words::tr("Importing templates");
        case Kind::rename:
        case Kind::pin:
        case Kind::unpin:
        case Kind::hide:
        case Kind::show:
            break;
    }
    return Words::tr("Changing templates");
}

}  // namespace logwright::ui
