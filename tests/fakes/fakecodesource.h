// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codesource.h"

namespace yizhan::fakes {

/// A camera or a scanner that sees what it is told.
class FakeCodeSource final : public capture::CodeSource
{
public:
    explicit FakeCodeSource(Manner manner) : m_manner(manner) {}

    /// A code is held before it; a camera that is off sees nothing.
    void show(const QString &text)
    {
        if (active())
            Q_EMIT read({text, m_manner == Manner::Camera ? "QRCode" : "keys"});
    }
    void showPicture(const QImage &picture)
    {
        if (active())
            Q_EMIT pictured(picture);
    }
    void plug(bool in)
    {
        m_available = in;
        m_active = m_active && in;
        Q_EMIT changed();
    }
    void giveTorch() { m_hasTorch = true; }

    [[nodiscard]] Manner manner() const override { return m_manner; }
    [[nodiscard]] bool available() const override { return m_available; }
    [[nodiscard]] QString name() const override { return QStringLiteral("fake"); }
    [[nodiscard]] bool active() const override { return m_active || m_manner == Manner::Scanner; }
    void setActive(bool active) override
    {
        m_active = active;
        m_torch = m_torch && active;
        Q_EMIT changed();
    }
    [[nodiscard]] bool hasTorch() const override { return m_hasTorch && m_active; }
    [[nodiscard]] bool torch() const override { return m_torch; }
    void setTorch(bool on) override
    {
        m_torch = on;
        Q_EMIT changed();
    }

private:
    Manner m_manner;
    bool m_available = true;
    bool m_active = false;
    bool m_hasTorch = false;
    bool m_torch = false;
};

} // namespace yizhan::fakes
