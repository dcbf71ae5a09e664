// SPDX-License-Identifier: GPL-3.0-or-later
#include "framesource.h"

#include "scanladder.h"

namespace yizhan::capture {

FrameSource::FrameSource(const Clock &clock, QObject *parent) : CodeSource(parent), m_reader(clock)
{
    connect(&m_reader, &FrameReader::found, this, [this](const QString &text) {
        Q_EMIT read({text, scan::codeFormat});
    });
    connect(&m_reader, &FrameReader::pictured, this, &CodeSource::pictured);
}

void FrameSource::setActive(bool active)
{
    if (m_active == active || (active && !available()))
        return;
    m_active = active;
    if (active) {
        m_reader.begin();
        start();
    } else {
        m_reader.end();
        stop();
    }
    Q_EMIT changed();
}

} // namespace yizhan::capture
