// SPDX-License-Identifier: GPL-3.0-or-later
#include "formshelf.h"

#include "liveitems.h"
#include "surveyjson.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using catalogue::Kind;
using catalogue::Survey;

namespace {

constexpr qint64 mostFormBytes = 8 * 1024 * 1024; // as of what is published
constexpr qsizetype mostKept = 50;

} // namespace

Result<std::vector<Survey>> FormShelf::of(storage::Database &database, const QString &station) const
{
    std::vector<Survey> surveys;
    for (const QString &scope : {u"city"_s, QString("station:"_L1 + station)}) {
        YIZHAN_TRY_LET(const auto bodies, feed::allLiveBodies(database, scope, Kind<Survey>::name));
        for (const QByteArray &body : bodies) {
            YIZHAN_TRY_LET(Survey survey, Kind<Survey>::Decoder::decode(body));
            if (survey.audience != catalogue::SurveyAudience::Resident)
                surveys.push_back(std::move(survey));
        }
    }
    return surveys;
}

Result<std::optional<Survey>> FormShelf::find(storage::Database &database, const QString &station,
                                              const QString &id) const
{
    YIZHAN_TRY_LET(const auto surveys, of(database, station));
    const auto found =
        std::find_if(surveys.begin(), surveys.end(), [&id](const Survey &survey) { return survey.id == id; });
    return found == surveys.end() ? std::nullopt : std::optional(*found);
}

Result<std::shared_ptr<const ReadForm>> FormShelf::read(const Survey &survey)
{
    const QString &digest = survey.document.digest;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_read.constFind(digest); known != m_read.cend())
            return *known;
    }
    QFile file(pathOf(survey));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFormBytes)
        return fail(ErrorCode::Io, "form.document", u"the file of a form is not here"_s, survey.id);
    const QByteArray xml = file.readAll();
    ReadForm read;
    read.md5 = QCryptographicHash::hash(xml, QCryptographicHash::Md5).toHex();
    YIZHAN_TRY_LET(read.form, forms::openForm(xml, {.name = survey.id, .media = {}, .lastSaved = {}}));
    auto shared = std::make_shared<const ReadForm>(std::move(read));
    const std::lock_guard lock(m_mutex);
    if (m_read.size() >= mostKept)
        m_read.clear();
    m_read.insert(digest, shared);
    return shared;
}

} // namespace yizhan::openrosa
