// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "documentfolder.h"
#include "formdefinition.h"
#include "result.h"
#include "survey.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace yizhan::openrosa {

/// A form as it was read from its document.
struct ReadForm
{
    forms::FormPtr form;
    QByteArray md5; ///< of the file, hexadecimal digits: how ODK's clients know that it has not changed
    std::vector<QByteArray> files; ///< the same of those beside it, in the order of the survey
};

/// The forms that staff of a station may ask from a phone: what is published for the city and for the
/// station, unless residents answer it alone. Reads each form once. Any thread; `database` is the connection
/// of the calling thread.
class FormShelf
{
public:
    explicit FormShelf(feed::DocumentFolder documents) : m_documents(std::move(documents)) {}

    /// In all versions, by their ids. Errors: those of sqlError(), Protocol.
    [[nodiscard]] Result<std::vector<catalogue::Survey>> of(storage::Database &database,
                                                            const QString &station) const;
    /// One of them. Errors: as of of().
    [[nodiscard]] Result<std::optional<catalogue::Survey>>
    find(storage::Database &database, const QString &station, const QString &id) const;

    /// Errors: Io (`form.document`: it is not here, or a file beside it), those of forms::openForm().
    [[nodiscard]] Result<std::shared_ptr<const ReadForm>> read(const catalogue::Survey &survey);
    [[nodiscard]] QString pathOf(const catalogue::Survey &survey) const
    {
        return m_documents.pathOf(survey.document.digest);
    }
    [[nodiscard]] QString pathOf(const catalogue::SurveyFile &file) const
    {
        return m_documents.pathOf(file.document.digest);
    }

private:
    const feed::DocumentFolder m_documents;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const ReadForm>> m_read; ///< by all digests
};

} // namespace yizhan::openrosa
