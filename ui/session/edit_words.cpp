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

QString tr(const char* text) {
    return QCoreApplication::translate("logwright::ui::TemplateEdit", text);
}

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
    const QString last = many ? tr("%1 more").arg(ids.size() - count) : said.takeLast();
    return said.isEmpty() ? last : tr("%1 and %2").arg(said.join(QStringLiteral(", ")), last);
}

QString templateTitle(const Template& known) {
    return known.name.empty() ? templateNumber(known.id) : fromEngine(known.name);
}

QString editWords(const TemplateEdit& edit) {
    const QString which = templateNumbers(edit.templates);
    switch (edit.kind) {
        case Kind::merge:
            return tr("merge of %1").arg(which);
        case Kind::split:
            return tr("split of %1").arg(which);
        case Kind::toWord:
            return tr("parameter into words in %1").arg(which);
        case Kind::toParameter:
            return tr("word into parameter in %1").arg(which);
        case Kind::rename:
            return tr("renaming of %1").arg(which);
        case Kind::pin:
            return tr("pinning of %1").arg(which);
        case Kind::unpin:
            return tr("unpinning of %1").arg(which);
        case Kind::hide:
            return tr("hiding of %1").arg(which);
        case Kind::show:
            return tr("showing of %1").arg(which);
        case Kind::adopt:
            return tr("import of %1 templates").arg(readableNumber(edit.written.size()));
    }
    return {};
}

QString editDone(const TemplateEdit& edit) {
    const QString which = templateNumbers(edit.templates);
    switch (edit.kind) {
        case Kind::merge:
            return tr("Merged: %1").arg(which);
        case Kind::split:
            return tr("Split: %1").arg(which);
        case Kind::toWord:
            return tr("Parameter turned into words: %1").arg(which);
        case Kind::toParameter:
            return tr("Word turned into a parameter: %1").arg(which);
        case Kind::rename:
            return edit.name.empty() ? tr("Name taken away: %1").arg(which)
                                     : tr("Renamed: %1 is now “%2”").arg(which, fromEngine(edit.name));
        case Kind::pin:
            return tr("Pinned: %1").arg(which);
        case Kind::unpin:
            return tr("No longer pinned: %1").arg(which);
        case Kind::hide:
            return tr("Hidden: %1").arg(which);
        case Kind::show:
            return tr("No longer hidden: %1").arg(which);
        case Kind::adopt:
            return tr("Templates imported: %1").arg(readableNumber(edit.written.size()));
    }
    return {};
}

QString editDoing(const TemplateEdit& edit) {
    switch (edit.kind) {
        case Kind::merge:
            return tr("Merging templates");
        case Kind::split:
        case Kind::toWord:
            return tr("Splitting a template");
        case Kind::toParameter:
            return tr("Turning a word into a parameter");
        case Kind::adopt:
            return tr("Importing templates");
        case Kind::rename:
        case Kind::pin:
        case Kind::unpin:
        case Kind::hide:
        case Kind::show:
            break;
    }
    return tr("Changing templates");
}

}  // namespace logwright::ui
