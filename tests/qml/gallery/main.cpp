// SPDX-License-Identifier: GPL-3.0-or-later
// The screens over fake data, for those who design them: in a window, or as pictures of every screen, shape,
// language and text size. Reads the QML sources as they are in the source folder; nothing is built anew
// between two looks.
#include "stops.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QInputMethod>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace yizhan::viewmodels;
using gallery::FakeKiosk;

namespace {

struct Shape
{
    const char *name;
    QSize size;
    double pixelsPerMm;
};
constexpr std::array shapes{Shape{"portrait", {1080, 1920}, 4.03}, Shape{"landscape", {1920, 1080}, 4.03},
                            Shape{"tablet", {1280, 800}, 5.9}, Shape{"phone", {360, 800}, 5.5}};

/// Drawings are read on a thread of their own.
bool isDrawn(const QQuickItem &item)
{
    constexpr int loading = 2; // of QQuickImageBase
    if (item.inherits("QQuickImage") && item.property("status").toInt() == loading)
        return false;
    const auto children = item.childItems();
    return std::all_of(children.begin(), children.end(),
                       [](const QQuickItem *child) { return !child->isVisible() || isDrawn(*child); });
}

bool save(QQuickWindow &window, const QDir &folder, const QString &name)
{
    QTest::qWait(350);
    for (int look = 0; look < 100 && !isDrawn(*window.contentItem()); ++look)
        QTest::qWait(50);
    return window.grabWindow().save(folder.filePath(name + QStringLiteral(".png")));
}

void tour(QQuickWindow &window, FakeKiosk &kiosk, const QDir &folder, const QString &filter,
          const QRegularExpression &screens)
{
    for (const Shape &shape : shapes) {
        for (int language = 0; language < 3; ++language) {
            for (int size = 0; size < 3; ++size) {
                for (const bool contrast : {false, true}) {
                    const QString prefix = QStringLiteral("%1-%2-%3%4-")
                                               .arg(QLatin1String(shape.name))
                                               .arg(language)
                                               .arg(size)
                                               .arg(contrast ? QStringLiteral("hc") : QString());
                    if (!prefix.contains(QRegularExpression(filter)))
                        continue;
                    window.resize(shape.size);
                    kiosk.station()->setPixelsPerMm(shape.pixelsPerMm);
                    kiosk.session()->end();
                    kiosk.withdrawSurveys(); // those of the round before
                    kiosk.session()->setLanguage(static_cast<KioskSession::Language>(language));
                    kiosk.session()->setTextSize(static_cast<KioskSession::TextSize>(size));
                    kiosk.session()->setHighContrast(contrast);
                    save(window, folder, prefix + QStringLiteral("attract"));
                    kiosk.session()->begin();
                    for (const gallery::Stop &stop : gallery::stops()) {
                        kiosk.navigator()->go(stop.route);
                        if (stop.route.screen == Screens::Results) {
                            kiosk.jobs()->choose(JobBrowser::County, QStringLiteral("441202"));
                            kiosk.jobs()->choose(JobBrowser::Group, QStringLiteral("catering"));
                        }
                        kiosk.navigator()->setSheet(stop.sheet);
                        if (stop.prepare != nullptr)
                            stop.prepare(kiosk);
                        if (QString::fromLatin1(stop.name).contains(screens))
                            save(window, folder, prefix + QString::fromLatin1(stop.name));
                        if (stop.prepare == gallery::takePaperOut)
                            kiosk.setPrinter({});
                        if (stop.prepare == gallery::loseTheLine)
                            kiosk.setOnline(true);
                    }
                    kiosk.idle(24);
                    save(window, folder, prefix + QStringLiteral("idle"));
                }
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption pictures(QStringLiteral("png"),
                                      QStringLiteral("Write pictures into <folder> and end."),
                                      QStringLiteral("folder"));
    const QCommandLineOption only(
        QStringLiteral("only"), QStringLiteral("Only <shape>-<language>-<size>[hc]-, a regular expression."),
        QStringLiteral("expression"), QStringLiteral("-0-0-$"));
    const QCommandLineOption screens(QStringLiteral("screens"),
                                     QStringLiteral("Only screens of these names, a regular expression."),
                                     QStringLiteral("expression"));
    parser.addOptions({pictures, only, screens});
    parser.process(app);

    QQmlEngine engine;
    FakeKiosk::prepare(engine);
    FakeKiosk kiosk;
    kiosk.show(engine);
    if (kiosk.window() == nullptr)
        return 1;
    if (parser.isSet(pictures)) {
        QDir folder(parser.value(pictures));
        folder.mkpath(QStringLiteral("."));
        tour(*kiosk.window(), kiosk, folder, parser.value(only), QRegularExpression(parser.value(screens)));
        return 0;
    }
    return QGuiApplication::exec();
}
