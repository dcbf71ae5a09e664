// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that come from outside to a form of ours, as the server reads and judges them.
#include "submissionxml.h"

#include <cstddef>
#include <cstdint>

namespace {

/// Fictitious: a number with a rule, a picture, a repeat with a calculation, an end.
yizhan::forms::FormPtr form()
{
    static const QByteArray xml(
        R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" )"
        R"(xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model><instance>)"
        R"(<data id="visit" version="1"><people/><door/><one jr:template=""><age/><next/></one><end/>)"
        R"(<meta><instanceID/></meta></data></instance>)"
        R"(<bind nodeset="/data/people" type="int" constraint=". &lt; 50"/>)"
        R"(<bind nodeset="/data/door" type="binary"/><bind nodeset="/data/one/age" type="int"/>)"
        R"(<bind nodeset="/data/one/next" type="int" calculate="../age + 1" relevant="../age &gt; 0"/>)"
        R"(<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/></model>)"
        R"(</h:head><h:body><input ref="/data/people"/><upload ref="/data/door" mediatype="image/*"/><group>)"
        R"(<repeat nodeset="/data/one"><input ref="/data/one/age"/></repeat></group></h:body></h:html>)");
    static const auto read =
        yizhan::forms::openForm(xml, {.name = QStringLiteral("visit"), .media = {}, .lastSaved = {}});
    if (!read)
        qFatal("the form of the target cannot be read");
    return *read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto names = openrosa::namesOfSubmission(xml);
    if (names && (names->form.isEmpty() || names->instance.isEmpty()))
        qFatal("answers without a name were let in");
    const QDateTime now(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    const auto judged = openrosa::judgeSubmission(form(), xml, now);
    if (judged && judged->ended.isValid() && judged->ended > now.addDays(1))
        qFatal("a time that is to come was believed");
    return 0;
}
