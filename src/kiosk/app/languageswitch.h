// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksession.h"

#include <QQmlEngine>
#include <QTranslator>

namespace yizhan::app {

/// Puts the words of the session's language on the screen. Lives on the GUI thread.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the switch. The session's language holds at once.
    LanguageSwitch(viewmodels::KioskSession &session, QQmlEngine &engine, QObject *parent = nullptr);
    ~LanguageSwitch() override;

private:
    void apply();

    viewmodels::KioskSession &m_session;
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace yizhan::app
