// SPDX-License-Identifier: GPL-3.0-or-later
#include "port.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yizhan::print {

namespace {

/// Bytes handed over at once: what a slow printer takes within one wait.
constexpr std::size_t pieceBytes = 4096;

tl::unexpected<Error> lost(int reason)
{
    return fail(ErrorCode::Io, "printer.unreachable", QString::fromLocal8Bit(std::strerror(reason)));
}

/// A device or file by its descriptor, which never blocks.
class DescriptorPort final : public Port
{
public:
    DescriptorPort(int descriptor, bool answers) : m_descriptor(descriptor), m_answers(answers) {}
    ~DescriptorPort() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(DescriptorPort)

    Result<void> write(QByteArrayView bytes, QDeadlineTimer until) override
    {
        while (!bytes.isEmpty()) {
            YIZHAN_TRY_LET(const bool ready, wait(POLLOUT, until));
            if (!ready)
                return fail(ErrorCode::Timeout, "printer.timeout", QStringLiteral("it takes no more data"));
            const ssize_t written = ::write(m_descriptor, bytes.data(),
                                            std::min(static_cast<std::size_t>(bytes.size()), pieceBytes));
            if (written > 0)
                bytes = bytes.sliced(written);
            else if (written < 0 && errno != EAGAIN && errno != EINTR)
                return lost(errno);
        }
        return {};
    }

    Result<QByteArray> read(QDeadlineTimer until) override
    {
        if (!m_answers)
            return QByteArray();
        std::array<char, 64> answer{};
        while (true) {
            YIZHAN_TRY_LET(const bool ready, wait(POLLIN, until));
            if (!ready)
                return QByteArray();
            const ssize_t count = ::read(m_descriptor, answer.data(), answer.size());
            if (count > 0)
                return QByteArray(answer.data(), count);
            if (count < 0 && errno != EAGAIN && errno != EINTR)
                return lost(errno);
            if (count == 0 && until.hasExpired()) // some drivers are readable and have nothing
                return QByteArray();
            if (count == 0)
                ::poll(nullptr, 0, 10);
        }
    }

private:
    /// Until it is ready, or the deadline is there: false.
    [[nodiscard]] Result<bool> wait(short events, QDeadlineTimer until) const
    {
        while (true) {
            pollfd line{m_descriptor, events, 0};
            const int left = static_cast<int>(std::clamp<qint64>(until.remainingTime(), 0, 60'000));
            const int count = ::poll(&line, 1, left);
            if (count < 0 && errno != EINTR)
                return lost(errno);
            if ((line.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0 && (line.revents & events) == 0)
                return lost(EIO);
            if (count > 0)
                return true;
            if (until.hasExpired())
                return false;
        }
    }

    int m_descriptor;
    bool m_answers;
};

Result<std::unique_ptr<Port>> openDevice(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return lost(errno);
    std::unique_ptr<Port> port = std::make_unique<DescriptorPort>(descriptor, true);
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISCHR(facts.st_mode))
        return fail(ErrorCode::Invalid, "printer.address", QStringLiteral("no device"), path);
    // What an earlier question was answered too late is not to be taken for the answer to the next.
    std::array<char, 64> stale{};
    for (int round = 0; round < 16 && ::read(descriptor, stale.data(), stale.size()) > 0; ++round) {
    }
    return port;
}

Result<std::unique_ptr<Port>> openFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return lost(errno);
    return std::unique_ptr<Port>(std::make_unique<DescriptorPort>(descriptor, false));
}

} // namespace

OpenPort devicePort(const QString &path)
{
    return [path] { return openDevice(path); };
}

OpenPort filePort(const QString &path)
{
    return [path] { return openFile(path); };
}

} // namespace yizhan::print
