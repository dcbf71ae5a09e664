// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>

namespace yizhan::capture {

/// What a code said, and how it was written.
struct ReadCode
{
    QString text;
    const char *format = ""; ///< "QRCode", of a picture; "keys" or "serial", of a scanner that had read it
};

/// Something that codes can be shown to: a camera, a scanner, a folder of pictures. Lives on the GUI thread,
/// which nothing of it holds up; what takes time is done on threads of its own.
class CodeSource : public QObject
{
    Q_OBJECT

public:
    enum class Manner {
        Camera, ///< has a picture, and looks only while it is switched on
        Scanner ///< has none, and reads whenever something is held before it
    };

    using QObject::QObject;

    [[nodiscard]] virtual Manner manner() const = 0;
    /// It is there now: plugged in, and ours to use.
    [[nodiscard]] virtual bool available() const = 0;
    /// As its maker calls it; for logs and for those who set a station up.
    [[nodiscard]] virtual QString name() const = 0;

    /// It looks, or listens.
    [[nodiscard]] virtual bool active() const = 0;
    /// A camera is switched on or off; once this has returned, no code and no picture comes any more of one
    /// that was switched off. Scanners are as they are.
    virtual void setActive([[maybe_unused]] bool active) {}

    /// There is a light that can be switched while it is active.
    [[nodiscard]] virtual bool hasTorch() const { return false; }
    [[nodiscard]] virtual bool torch() const { return false; }
    virtual void setTorch([[maybe_unused]] bool on) {}

Q_SIGNALS:
    /// The same code comes again as long as it is seen.
    void read(const yizhan::capture::ReadCode &code);
    /// What a camera sees, small enough to be shown; nobody keeps it.
    void pictured(const QImage &picture);
    /// Availability, name, activity or torch.
    void changed();
};

} // namespace yizhan::capture
