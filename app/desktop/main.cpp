// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program: the command line, and the window.

#include "ui/session/language.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_taker.h"
#include "ui/window/window_keeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

namespace {

using namespace logwright::ui;

/// The exit codes of logwright-cli where they apply.
enum ExitCode { done = 0, wrongUse = 2, notRead = 3 };

struct Wishes {
    Place place;
    QString pictures;
    QString theme;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

Wishes readCommandLine(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Opens a folder of logs and shows what is in it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("path", Words::tr("Folders and files of logs, or one project."),
                                 "[PATH...]");
    const QCommandLineOption project("project", Words::tr("Keep the project in FILE."), "FILE");
    const QCommandLineOption pictures(
        "pictures", Words::tr("Save pictures of every view in DIR once all is read, and quit."), "DIR");
    const QCommandLineOption theme("theme", Words::tr("light or dark; remembered."), "THEME");
    parser.addOptions({project, pictures, theme});
    parser.process(application);

    Wishes wishes{
        {parser.positionalArguments(), parser.value(project)}, parser.value(pictures), parser.value(theme)};
    const QStringList& paths = wishes.place.paths;
    const bool isProject =
        paths.size() == 1 && QFileInfo(paths.front()).suffix() == QLatin1String("logwright");
    if (isProject && wishes.place.project.isEmpty()) wishes.place = {{}, paths.front()};
    return wishes;
}

int refuse(const QString& why, ExitCode code) {
    QTextStream(stderr) << "logwright: " << why << '\n';
    return code;
}

void applyTheme(const QString& name) {
    if (name == QLatin1String("light")) Theme::current().choose(Theme::Choice::light);
    if (name == QLatin1String("dark")) Theme::current().choose(Theme::Choice::dark);
}

/// Takes the pictures and quits; says where they are, or what went wrong.
void takePictures(MainWindow& window, const QString& folder) {
    auto* taker = new PictureTaker(window, folder);
    QObject::connect(&window.workspace().session(), &EngineSession::failed, &window,
                     [](const QString& title, const logwright::Error& error) {
                         const QString why = QString::fromStdString(error.message());
                         QCoreApplication::exit(refuse(title + QStringLiteral(": ") + why, notRead));
                     });
    QObject::connect(taker, &PictureTaker::finished, &window, [folder](const QStringList& files) {
        QTextStream(stdout) << files.join(QLatin1Char('\n')) << '\n';
        const bool written = !files.isEmpty();
        QCoreApplication::exit(
            written ? done : refuse(Words::tr("no picture could be written to %1").arg(folder), notRead));
    });
    taker->start();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName("logwright");
    QCoreApplication::setApplicationName("logwright");
    QCoreApplication::setApplicationVersion(LOGWRIGHT_VERSION);
    QGuiApplication::setDesktopFileName("logwright");

    Language::current().restore();
    restoreEmailsHidden();
    const Wishes wishes = readCommandLine(application);
    if (!wishes.theme.isEmpty() && wishes.theme != QLatin1String("light") &&
        wishes.theme != QLatin1String("dark"))
        return refuse(Words::tr("%1 is no theme; light and dark are").arg(wishes.theme), wrongUse);
    for (const QString& path : wishes.place.paths)
        if (!QFileInfo::exists(path)) return refuse(Words::tr("%1 does not exist").arg(path), notRead);

    Theme::current().restore();
    applyTheme(wishes.theme);
    QApplication::setWindowIcon(Theme::current().icon("logo"));
    WindowKeeper keeper;
    keeper.window().open(wishes.place);
    if (!wishes.pictures.isEmpty()) takePictures(keeper.window(), wishes.pictures);
    return QApplication::exec();
}
