// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfolder.h"
#include "database.h"
#include "formdefinition.h"
#include "result.h"
#include "sealing.h"
#include "surveyanswers.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yizhan::answers {

/// The files that came with answers, from phones, or drawn at a kiosk; opened. Belongs to the thread of the
/// database.
class SurveyMedia
{
public:
    /// All outlive this. `folder`: where they lie sealed; empty: nowhere.
    SurveyMedia(storage::Database &database, QString folder, const std::vector<crypto::OpeningKey> &keys)
        : m_database(database), m_folder(std::move(folder)), m_keys(keys)
    {
    }

    /// Copies those of one submission to `to`/<receipt>/<name>; what has not come or does not open is
    /// counted. Errors: Database, Busy, Io.
    [[nodiscard]] Result<void> copy(const SurveyAnswers &answers, const forms::FormPtr &form,
                                    const QString &to);
    /// The bytes of one, at most 1 MiB of them; empty where it is not there, or does not open. Errors:
    /// Database, Busy.
    [[nodiscard]] Result<QByteArray> bytesOf(const SurveyAnswers &answers, const QString &name);

    [[nodiscard]] qint64 copied() const { return m_copied; }
    [[nodiscard]] qint64 missing() const { return m_missing; }

private:
    [[nodiscard]] Result<void> copyWithin(const SurveyAnswers &answers, const QString &to);
    [[nodiscard]] bool copyOne(const QString &content, const QString &path) const;

    storage::Database &m_database;
    const openrosa::AttachmentFolder m_folder;
    const std::vector<crypto::OpeningKey> &m_keys;
    qint64 m_copied = 0;
    qint64 m_missing = 0;
};

} // namespace yizhan::answers
