// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLocale>

namespace yizhan::console {

namespace {

/// The catalogue of translations/, as programs carry it; empty: English, the language of the sources.
QString catalogueFor(const QString &asked)
{
    if (asked == QLatin1String("en"))
        return {};
    if (!asked.isEmpty())
        return asked == QLatin1String("zh") ? QStringLiteral("zh_CN") : asked;
    const QStringList wanted = QLocale::system().uiLanguages();
    const QLocale locale(wanted.isEmpty() ? QString() : wanted.constFirst());
    if (locale.language() != QLocale::Chinese)
        return {};
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
    const QString catalogue = catalogueFor(asked);
    if (!catalogue.isEmpty() && m_translator.load(QStringLiteral(":/i18n/yizhan_%1.qm").arg(catalogue)))
        QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace yizhan::console
