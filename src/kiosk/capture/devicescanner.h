// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codesource.h"
#include "scannerdecoder.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace yizhan::capture {

/// A scanner that is read as the device that it is, so that nothing else hears of its keys: neither a field
/// nor an input method. A path under /dev/input is a keyboard, and is taken for ours alone (EVIOCGRAB); any
/// other is a serial line, 9600 baud, which scanners on USB do not mind. It may be plugged in at any time.
class DeviceScanner final : public CodeSource
{
    Q_OBJECT

public:
    static constexpr int lookEveryMs = 2'000; ///< while it is not there
    static constexpr int pauseMs = 100;       ///< ends a code that has no Enter behind it

    explicit DeviceScanner(QString path, QObject *parent = nullptr);
    ~DeviceScanner() override;

    [[nodiscard]] Manner manner() const override { return Manner::Scanner; }
    [[nodiscard]] bool available() const override { return m_device >= 0; }
    [[nodiscard]] QString name() const override { return m_path; }
    [[nodiscard]] bool active() const override { return available(); }

private:
    void open();
    [[nodiscard]] bool take(int device) const;
    void close();
    void readMore();
    void give(const QString &text);

    const QString m_path;
    const bool m_isKeyboard;
    std::unique_ptr<ScannerDecoder> m_decoder;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_look;
    QTimer m_pause;
    int m_device = -1;
    bool m_told = false; ///< why it cannot be had is said once
};

} // namespace yizhan::capture
