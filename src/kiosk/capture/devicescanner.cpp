// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicescanner.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace yizhan::capture {

namespace {

/// Bytes as they are, at the speed that scanners have from the factory.
bool makeRaw(int device)
{
    termios line{};
    if (::tcgetattr(device, &line) != 0)
        return false;
    ::cfmakeraw(&line);
    line.c_cflag |= CLOCAL | CREAD;
    ::cfsetspeed(&line, B9600);
    return ::tcsetattr(device, TCSANOW, &line) == 0;
}

std::unique_ptr<ScannerDecoder> decoderOf(bool keyboard)
{
    if (keyboard)
        return std::make_unique<KeyDecoder>();
    return std::make_unique<LineDecoder>();
}

} // namespace

DeviceScanner::DeviceScanner(QString path, QObject *parent)
    : CodeSource(parent), m_path(std::move(path)), m_isKeyboard(m_path.startsWith(u"/dev/input/")),
      m_decoder(decoderOf(m_isKeyboard))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { give(m_decoder->end()); });
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &DeviceScanner::open);
    m_look.start();
    open();
}

DeviceScanner::~DeviceScanner()
{
    m_notifier.reset();
    if (m_device >= 0)
        ::close(m_device);
}

void DeviceScanner::open()
{
    const int device =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (device < 0 || !take(device)) {
        if (errno != ENOENT && !std::exchange(m_told, true))
            qWarning("the scanner %s cannot be read: %s", qUtf8Printable(m_path), std::strerror(errno));
        if (device >= 0)
            ::close(device);
        return;
    }
    m_told = false;
    m_look.stop();
    m_device = device;
    m_notifier = std::make_unique<QSocketNotifier>(device, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DeviceScanner::readMore);
    Q_EMIT changed();
}

/// Nobody else hears its keys; of a serial line the bytes come as they are.
bool DeviceScanner::take(int device) const
{
    return m_isKeyboard ? ::ioctl(device, EVIOCGRAB, 1) == 0 : makeRaw(device);
}

void DeviceScanner::close()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it is what called
    ::close(std::exchange(m_device, -1));
    m_decoder = decoderOf(m_isKeyboard); // half a code is none
    m_pause.stop();
    m_look.start();
    Q_EMIT changed();
}

void DeviceScanner::readMore()
{
    std::array<char, 64 * sizeof(input_event)> bytes{};
    const ssize_t count = ::read(m_device, bytes.data(), bytes.size());
    if (count <= 0) {
        if (count == 0 || (errno != EAGAIN && errno != EINTR))
            close(); // unplugged
        return;
    }
    m_pause.start();
    for (const QString &text : m_decoder->take(QByteArray(bytes.data(), qsizetype(count))))
        give(text);
}

void DeviceScanner::give(const QString &text)
{
    if (!text.isEmpty())
        Q_EMIT read({text, m_isKeyboard ? "keys" : "serial"});
}

} // namespace yizhan::capture
