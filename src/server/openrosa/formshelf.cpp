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

/// Of the form and of all beside it: under one id each station may have something else.
QString keyOf(const Survey &survey)
{
    QString key = survey.document.digest;
    for (const catalogue::SurveyFile &file : survey.files)
        key += u'/' + file.name + u'/' + file.document.digest;
    return key;
}

Result<QByteArray> md5Of(const QString &path, const QString &name)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Io, "form.document", u"a file beside a form is not here"_s, name);
    return hash.result().toHex();
}

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
    const QString key = keyOf(survey);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_read.constFind(key); known != m_read.cend())
            return *known;
    }
    QFile file(pathOf(survey));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFormBytes)
        return fail(ErrorCode::Io, "form.document", u"the file of a form is not here"_s, survey.id);
    const QByteArray xml = file.readAll();
    ReadForm read;
    read.md5 = QCryptographicHash::hash(xml, QCryptographicHash::Md5).toHex();
    QHash<QString, QString> paths;
    for (const catalogue::SurveyFile &beside : survey.files) {
        YIZHAN_TRY_LET(QByteArray md5, md5Of(pathOf(beside), beside.name));
        read.files.push_back(std::move(md5));
        paths.insert(beside.name, pathOf(beside));
    }
    YIZHAN_TRY_LET(read.form, forms::openForm(xml, forms::formSource(survey.id, paths)));
    auto shared = std::make_shared<const ReadForm>(std::move(read));
    const std::lock_guard lock(m_mutex);
    if (m_read.size() >= mostKept)
        m_read.clear();
    m_read.insert(key, shared);
    return shared;
}

} // namespace yizhan::openrosa
