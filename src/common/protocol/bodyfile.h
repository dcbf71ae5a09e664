// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "scratchcipher.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace yizhan::protocol {

/// The body of a request that is too large for memory, in a file that has no name: nothing is left of it when
/// nobody holds it any more, however the program ends. What lies on the disk is hidden by a key that is in
/// memory alone. One writer; afterwards any thread may read.
class BodyFile
{
public:
    /// On the file system of `folder`, which must be there. Errors: Io (`body.file`).
    [[nodiscard]] static Result<std::shared_ptr<BodyFile>> create(const QString &folder);
    ~BodyFile();
    BodyFile(const BodyFile &) = delete;
    BodyFile &operator=(const BodyFile &) = delete;

    /// Errors: Io (`body.file`).
    [[nodiscard]] Result<void> append(std::string_view bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// At most `most` bytes from `offset`; empty at the end. Errors: Io (`body.file`).
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 most) const;

private:
    explicit BodyFile(int file) : m_file(file) {}

    const int m_file;
    const crypto::ScratchCipher m_cipher;
    qint64 m_size = 0;
};

} // namespace yizhan::protocol
