// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpipeline.h"

#include "digest.h"
#include "sanitise.h"
#include "vacancyjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace yizhan::intake {

namespace {

// Together they bound what lies between the threads: two batches of the database, at most 16 MB. With less
// than one batch the reader would stand still while the database writes.
constexpr std::size_t chunkRows = 500;
constexpr qsizetype chunkBytes = qsizetype(1024) * 1024;
constexpr std::size_t queueChunks = 16;

constexpr qsizetype maxExtraColumns = 30;
constexpr qsizetype maxExtraChars = 500;

QString extraOf(const tables::RawRow &raw)
{
    if (raw.extra.empty())
        return {};
    QJsonObject object;
    bool cut = false;
    for (const auto &[heading, text] : raw.extra) {
        const QString value = tables::bounded(tables::oneLine(text), maxExtraChars, cut);
        if (!value.isEmpty() && object.size() < maxExtraColumns)
            object.insert(tables::oneLine(heading), value);
    }
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PreparedRow prepared(const tables::RawRow &raw, NormalisedPosting posting)
{
    PreparedRow row;
    row.row = raw.row;
    row.identifier = posting.vacancy.identifier;
    row.ownIdentifier = posting.ownIdentifier;
    row.rejection = posting.rejection;
    row.findings = std::move(posting.findings);
    if (!row.rejection.isEmpty())
        return row;
    row.extra = extraOf(raw);
    row.body = catalogue::encodeVacancy(posting.vacancy);
    const QByteArray content = row.extra.isEmpty() ? row.body : QByteArray(row.body + row.extra.toUtf8());
    row.hash = static_cast<qint64>(crypto::blake2b64(content));
    if (!posting.duplicateKey.isEmpty()) {
        row.duplicateKey = QString::fromLatin1(
            posting.duplicateKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    row.lastDay = toEpochDay(posting.vacancy.validThrough);
    return row;
}

PreparedRow prepared(const tables::RowProblem &problem)
{
    PreparedRow row;
    row.row = problem.row;
    row.rejection = problem.reason;
    row.findings.push_back(
        {problem.row, problem.column, problem.reason, tables::Severity::Rejected, problem.detail});
    return row;
}

} // namespace

RowPipeline::RowPipeline(std::unique_ptr<tables::TableReader> reader, NormaliserRules rules)
    : m_reader(std::move(reader)), m_rules(std::move(rules)), m_size(m_reader->size()),
      m_identifierHeading(m_reader->heading(static_cast<std::size_t>(Column::Identifier))),
      m_thread([this] { work(); })
{
}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

RowChunk RowPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_queue.empty(); });
    RowChunk chunk = std::move(m_queue.front());
    m_queue.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return chunk;
}

bool RowPipeline::hand(RowChunk chunk)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_queue.size() < queueChunks; });
    if (m_stopped)
        return false;
    m_queue.push_back(std::move(chunk));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RowPipeline::work()
{
    const PostingNormaliser normaliser(
        m_rules, [this](Column column) { return m_reader->heading(static_cast<std::size_t>(column)); });
    RowChunk chunk;
    qsizetype bytes = 0;
    for (bool more = true; more;) {
        auto step = m_reader->next();
        if (!step) {
            chunk.error = step.error();
            more = false;
        } else if (const auto *raw = std::get_if<tables::RawRow>(&*step)) {
            chunk.rows.push_back(prepared(*raw, normaliser.normalise(*raw)));
            bytes += chunk.rows.back().body.size();
        } else if (const auto *problem = std::get_if<tables::RowProblem>(&*step)) {
            chunk.rows.push_back(prepared(*problem));
        } else {
            more = false;
        }
        if (more && chunk.rows.size() < chunkRows && bytes < chunkBytes)
            continue;
        chunk.position = m_reader->position();
        chunk.last = !more;
        if (!hand(std::exchange(chunk, RowChunk{})))
            return;
        bytes = 0;
    }
}

} // namespace yizhan::intake
