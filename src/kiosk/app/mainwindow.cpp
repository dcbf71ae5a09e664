// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include <QQmlError>

namespace yizhan::app {

Result<QQuickWindow *> loadMainWindow(QQmlApplicationEngine &engine, KioskModels &models)
{
    QStringList warnings;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&warnings](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            warnings.append(error.toString());
    });
    engine.addImportPath(QStringLiteral(":/qt/qml")); // Qt 6.4 does not look there by itself
    QVariantMap properties = models.initialProperties();
    properties.insert(QStringLiteral("visible"), false); // until the caller has said how large
    engine.setInitialProperties(properties);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Yizhan/Shell/Main.qml")));
    QObject::disconnect(&engine, &QQmlEngine::warnings, &engine, nullptr);
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window == nullptr)
        return fail(ErrorCode::Invalid, "qml.load", warnings.join(u'\n'));
    return window;
}

} // namespace yizhan::app
