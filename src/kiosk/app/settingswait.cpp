// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingswait.h"

#include "errorwords.h"
#include "language.h"
#include "screenfit.h"
#include "terminal.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

namespace yizhan::app {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Mistake", text);
}

struct Explanation
{
    QString heading;
    QString text;
};

Explanation explain(const Error &mistake, const QString &language)
{
    const console::Language spoken(language);
    const console::ErrorWords said = console::wordsOf(mistake);
    QStringList lines{said.problem, said.remedy,
                      words(QT_TRANSLATE_NOOP(
                          "Mistake", "The kiosk goes on by itself as soon as the mended file is saved.")),
                      words(QT_TRANSLATE_NOOP("Mistake", "Residents: please tell the staff."))};
    lines.removeAll(QString());
    return {words(QT_TRANSLATE_NOOP("Mistake", "There is a mistake in the settings of this station")),
            lines.join(u'\n')};
}

QVariantMap wordsFor(const Error &mistake)
{
    const Explanation chinese = explain(mistake, QStringLiteral("zh_CN"));
    const Explanation english = explain(mistake, QStringLiteral("en"));
    return {{QStringLiteral("heading"), chinese.heading},
            {QStringLiteral("place"), mistake.place},
            {QStringLiteral("explanation"), chinese.text},
            {QStringLiteral("explanationInEnglish"), QString(english.heading + u'\n' + english.text)}};
}

void show(QObject &window, const Error &mistake)
{
    const QVariantMap words = wordsFor(mistake);
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        window.setProperty(qPrintable(word.key()), word.value());
    console::Terminal().complain(mistake);
}

} // namespace

std::optional<settings::KioskConfig> waitForSettings(const Error &mistake, const ReadSettings &read,
                                                     int everyMs)
{
    console::Terminal().complain(mistake);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml")); // Qt 6.4 does not look there by itself
    engine.setInitialProperties(wordsFor(mistake));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Yizhan/Shell/MistakeWindow.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window == nullptr)
        return std::nullopt;
    window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    showWithoutFrame(*window);

    std::optional<settings::KioskConfig> mended;
    QString shown = mistake.toString();
    QEventLoop waiting;
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, window, [&] {
        auto config = read();
        if (config) {
            mended = *std::move(config);
            waiting.quit();
        } else if (config.error().toString() != shown) {
            shown = config.error().toString();
            show(*window, config.error());
        }
    });
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &waiting, &QEventLoop::quit);
    again.start(everyMs);
    waiting.exec();
    return mended;
}

} // namespace yizhan::app
