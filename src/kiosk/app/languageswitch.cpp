// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitch.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::app {

namespace {

/// By KioskSession::Language.
constexpr std::array catalogues{":/i18n/yizhan_zh_CN.qm", ":/i18n/yizhan_yue_CN.qm", ":/i18n/yizhan_en.qm",
                                ":/i18n/yizhan_zh_HK.qm"};

} // namespace

LanguageSwitch::LanguageSwitch(viewmodels::KioskSession &session, QQmlEngine &engine, QObject *parent)
    : QObject(parent), m_session(session), m_engine(engine)
{
    connect(&m_session, &viewmodels::KioskSession::languageChanged, this, &LanguageSwitch::apply);
    apply();
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::apply()
{
    QCoreApplication::removeTranslator(&m_translator);
    const char *catalogue = catalogues[static_cast<std::size_t>(m_session.language())];
    if (m_translator.load(QString::fromLatin1(catalogue)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("the words of this language are missing: %s", catalogue);
    m_engine.retranslate();
}

} // namespace yizhan::app
