// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLocale>

namespace yizhan::console {

namespace {

/// The catalogue of translations/, as programs carry it. That of English, the language of the sources, holds
/// what is said of one.
QString catalogueFor(const QString &asked)
{
    if (!asked.isEmpty())
        return asked == QLatin1String("zh") ? QStringLiteral("zh_CN") : asked;
    const QStringList wanted = QLocale::system().uiLanguages();
    const QLocale locale(wanted.isEmpty() ? QString() : wanted.constFirst());
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_HK")
                                                                : QStringLiteral("zh_CN");
}

} // namespace

QStringList Language::names()
{
    return {QStringLiteral("zh"), QStringLiteral("zh_CN"), QStringLiteral("zh_HK"), QStringLiteral("en")};
}

Language::Language(const QString &asked)
{
    if (m_translator.load(QStringLiteral(":/i18n/yizhan_%1.qm").arg(catalogueFor(asked))))
        QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace yizhan::console
