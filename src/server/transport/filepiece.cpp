// SPDX-License-Identifier: GPL-3.0-or-later
#include "filepiece.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace yizhan::transport {

namespace {
constexpr quint64 pieceSize = 64 * 1024;
}

FilePiece::FilePiece(const protocol::FileRange &range)
    : m_file(::open(range.path.c_str(), O_RDONLY | O_CLOEXEC)), m_offset(range.offset), m_left(range.length)
{
    if (m_file >= 0)
        ::posix_fadvise(m_file, static_cast<off_t>(m_offset), static_cast<off_t>(m_left),
                        POSIX_FADV_SEQUENTIAL);
}

FilePiece::~FilePiece()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::optional<std::string_view> FilePiece::next()
{
    if (m_file < 0)
        return std::nullopt;
    if (m_left == 0)
        return std::string_view();
    m_bytes.resize(static_cast<std::size_t>(std::min(m_left, pieceSize)));
    ssize_t got = 0;
    do {
        got = ::pread(m_file, m_bytes.data(), m_bytes.size(), static_cast<off_t>(m_offset));
    } while (got < 0 && errno == EINTR);
    if (got <= 0)
        return std::nullopt;
    m_offset += static_cast<quint64>(got);
    m_left -= static_cast<quint64>(got);
    return std::string_view(m_bytes.data(), static_cast<std::size_t>(got));
}

} // namespace yizhan::transport
