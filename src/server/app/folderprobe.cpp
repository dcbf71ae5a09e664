// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderprobe.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace yizhan::server {

namespace {

/// Closes what open() gave.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    const int m_number;
};

tl::unexpected<Error> unusable(const QString &folder)
{
    return fail(ErrorCode::Io, "folder.use", qt_error_string(errno), folder);
}

} // namespace

Result<void> tryFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).path();
        return QFileInfo::exists(parent) ? tryFolder(parent) : unusable(folder);
    }
    const Descriptor opened(::open(QFile::encodeName(folder).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC)); // it can be listed
    if (!opened.isOpen())
        return unusable(folder);
    const Descriptor file(::openat(opened.number(), ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
    if (file.isOpen()) {
        const std::array<char, 4096> block{}; // a full disk has no room for it
        return ::write(file.number(), block.data(), block.size()) < 0 ? unusable(folder) : Result<void>();
    }
    // Some file systems have no files without a name (NFS): then the rights tell.
    const bool known = errno != EOPNOTSUPP && errno != EISDIR;
    if (known || ::faccessat(opened.number(), ".", R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        return unusable(folder);
    return {};
}

void FolderProbe::look()
{
    const auto tried = tryFolder(m_folder);
    if (m_fails.exchange(!tried) == !tried)
        return;
    if (tried) {
        m_log.write(LogLevel::Info, "snapshots_folder_back");
        m_back();
        return;
    }
    m_log.write(
        LogLevel::Error, "snapshots_folder",
        {{QStringLiteral("reason"), tried.error().reason}, {QStringLiteral("detail"), tried.error().detail}});
}

} // namespace yizhan::server
