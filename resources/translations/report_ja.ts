<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>report</name>
        <message>
            <source>The reader accepted no finding.</source>
            <translation>読影者が承認した所見はありません。</translation>
        </message>
        <message>
            <source>frames {numbers}</source>
            <translation>フレーム {numbers}</translation>
        </message>
        <message>
            <source>{least} (frame {at_least}) to {most} (frame {at_most}); this model's operating point is {point}</source>
            <translation>{least}（フレーム {at_least}）～{most}（フレーム {at_most}）。このモデルの動作点は {point}</translation>
        </message>
        <message>
            <source>The model said: {label}</source>
            <translation>モデルの出力：{label}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>No model was run on this study.</source>
            <translation>この検査にはモデルが実行されていません。</translation>
        </message>
        <message>
            <source>No finding was accepted.</source>
            <translation>承認された所見はありません。</translation>
        </message>
        <message>
            <source>The model reported no finding.</source>
            <translation>モデルは所見を報告しませんでした。</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>フレーム {number}</translation>
        </message>
        <message>
            <source>score {sentence}, uncalibrated</source>
            <translation>スコア {sentence}、未較正</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>{frames} of {count}</source>
            <translation>{frames}／{count}</translation>
        </message>
        <message>
            <source>Findings {numbers}</source>
            <translation>所見 {numbers}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>WHAT THE MODEL SAYS</source>
            <translation>モデルの出力</translation>
        </message>
        <message>
            <source>VERDICT</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>The model asks for a careful look at: {names}</source>
            <translation>モデルが慎重な確認を求めている対象：{names}</translation>
        </message>
        <message>
            <source>Normalised entropy {least} to {most}</source>
            <translation>正規化エントロピー {least}～{most}</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on: {names}</source>
            <translation>このモデルの学習画像と異なるもの：{names}</translation>
        </message>
        <message>
            <source>Entropy of its heatmap: {value} nats</source>
            <translation>ヒートマップのエントロピー：{value} nats</translation>
        </message>
        <message>
            <source>normal anatomy</source>
            <translation>正常構造</translation>
        </message>
        <message>
            <source>severity {grade}</source>
            <translation>重症度 {grade}</translation>
        </message>
        <message>
            <source>certainty {grade}</source>
            <translation>確信度 {grade}</translation>
        </message>
        <message>
            <source>difficulty {grade}</source>
            <translation>難易度 {grade}</translation>
        </message>
        <message>
            <source>{title}, with what was found</source>
            <translation>{title}、所見を重ねた画像</translation>
        </message>
        <message>
            <source>{method} for {label}, {model}: {shows}</source>
            <translation>{label}の{method}、{model}：{shows}</translation>
        </message>
        <message>
            <source>{title}, as read and with what was found</source>
            <translation>{title}、読影時の画像と所見を重ねた画像</translation>
        </message>
        <message>
            <source>{title}, as read</source>
            <translation>{title}、読影時の画像</translation>
        </message>
        <message>
            <source>frame {number} of {count}</source>
            <translation>フレーム {number}／{count}</translation>
        </message>
        <message>
            <source>With {shown}.</source>
            <translation>{shown}を重ねて表示。</translation>
        </message>
        <message>
            <source>{group} (thin lines)</source>
            <translation>{group}（細線）</translation>
        </message>
        <message>
            <source>Of the whole frame: {names}.</source>
            <translation>フレーム全体：{names}。</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names}、ほか {count} 件</translation>
        </message>
        <message>
            <source>Pixel spacing is not known: there is no scale.</source>
            <translation>ピクセル間隔が不明のため、縮尺はありません。</translation>
        </message>
        <message>
            <source>The scale holds at the detector; the patient is smaller by the magnification.</source>
            <translation>縮尺は検出器面のものです。患者の実寸は拡大率の分だけ小さくなります。</translation>
        </message>
        <message>
            <source>The scale: {words}.</source>
            <translation>縮尺：{words}。</translation>
        </message>
        <message>
            <source>Above as read; below the same with {shown}.</source>
            <translation>上：読影時の画像。下：同じ画像に{shown}を重ねたもの。</translation>
        </message>
        <message>
            <source>the measurements {names}</source>
            <translation>計測 {names}</translation>
        </message>
        <message>
            <source>Right as read; left the same with {shown}.</source>
            <translation>右：読影時の画像。左：同じ画像に{shown}を重ねたもの。</translation>
        </message>
        <message>
            <source>Left as read; right the same with {shown}.</source>
            <translation>左：読影時の画像。右：同じ画像に{shown}を重ねたもの。</translation>
        </message>
        <message>
            <source>the heatmap</source>
            <translation>ヒートマップ</translation>
        </message>
        <message>
            <source>a heatmap of another label</source>
            <translation>別のラベルのヒートマップ</translation>
        </message>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Key frame {number}</source>
            <translation>キー画像 {number}</translation>
        </message>
        <message>
            <source>As read; nothing is marked.</source>
            <translation>読影時の画像。マークはありません。</translation>
        </message>
        <message>
            <source>As read.</source>
            <translation>読影時の画像。</translation>
        </message>
        <message>
            <source>Made {moment}</source>
            <translation>作成日時 {moment}</translation>
        </message>
        <message>
            <source>Nobody has signed this report. It lists every finding with the verdict so far.</source>
            <translation>この報告書には署名がありません。すべての所見を現時点の判定とともに記載しています。</translation>
        </message>
        <message>
            <source>Page {number} of</source>
            <translation>ページ {number}／</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>SIGNED</source>
            <translation>署名済み</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>読影報告書</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation>患者ID</translation>
        </message>
        <message>
            <source>Born, sex</source>
            <translation>生年月日・性別</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>依頼医</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Series {name}</source>
            <translation>シリーズ {name}</translation>
        </message>
        <message>
            <source>and {count} more series</source>
            <translation>ほか {count} シリーズ</translation>
        </message>
        <message>
            <source>SYNTHETIC</source>
            <translation>合成データ</translation>
        </message>
        <message>
            <source>This study was drawn by a program. It shows no person.</source>
            <translation>この検査はプログラムが描いたものです。人物は写っていません。</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>The files of this study contradict each other</source>
            <translation>この検査のファイルは互いに矛盾しています</translation>
        </message>
        <message>
            <source>Not analysed</source>
            <translation>未解析</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>名称なし</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>署名済み報告書</translation>
        </message>
        <message>
            <source>SYNTHETIC study.</source>
            <translation>合成データの検査。</translation>
        </message>
        <message>
            <source>{value} (from {threshold})</source>
            <translation>{value}（基準 {threshold}）</translation>
        </message>
        <message>
            <source>{value} nats</source>
            <translation>{value} nats</translation>
        </message>
        <message>
            <source>Teeth</source>
            <translation>歯</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings.</source>
            <translation>FDI歯式。患者の右側を左に表示。×：欠損。輪：未検出。円：所見あり。</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Disc: findings. Without a mark: nothing is reported of the tooth.</source>
            <translation>FDI歯式。患者の右側を左に表示。×：欠損。円：所見あり。印なし：その歯について報告事項はありません。</translation>
        </message>
        <message>
            <source>Tooth chart: {teeth}</source>
            <translation>歯式図：{teeth}</translation>
        </message>
        <message>
            <source>Tooth chart: nothing is told of any tooth.</source>
            <translation>歯式図：いずれの歯についても記載はありません。</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>SLICE</source>
            <translation>スライス</translation>
        </message>
        <message>
            <source>PEAK OF ITS HEATMAP</source>
            <translation>ヒートマップの最大値</translation>
        </message>
        <message>
            <source>ENTROPY</source>
            <translation>エントロピー</translation>
        </message>
        <message>
            <source>REMARKS</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>椎間レベル</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number}／{count}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>検出なし</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>確率</translation>
        </message>
        <message>
            <source>FRAME</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <source>{model}; in brackets the operating point of each label, and bold what lies at or above it.</source>
            <translation>{model}。括弧内は各ラベルの動作点、太字は動作点以上の値です。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>{value}, at or above its operating point ({point})</source>
            <translation>{value}（動作点 {point} 以上）</translation>
        </message>
        <message>
            <source>{value}, below its operating point ({point})</source>
            <translation>{value}（動作点 {point} 未満）</translation>
        </message>
        <message>
            <source>TOOTH</source>
            <translation>歯</translation>
        </message>
        <message>
            <source>FINDINGS</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>NO.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>MEASUREMENT</source>
            <translation>計測</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>計測</translation>
        </message>
        <message>
            <source>Angles of the foot</source>
            <translation>足部の角度</translation>
        </message>
        <message>
            <source>ANGLE</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>VALUE AND LIMIT</source>
            <translation>値と基準値</translation>
        </message>
        <message>
            <source>BESIDE THE CLASS</source>
            <translation>分類との照合</translation>
        </message>
        <message>
            <source>Conflict: {words}</source>
            <translation>不一致：{words}</translation>
        </message>
        <message>
            <source>The class: {names}</source>
            <translation>分類：{names}</translation>
        </message>
        <message>
            <source>No class was given.</source>
            <translation>分類結果はありません。</translation>
        </message>
        <message>
            <source>Limits by {sources}.</source>
            <translation>基準値の出典：{sources}。</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <source>Whether this file is as it left Overread: {command}, on the workstation or with the record that it was made from.</source>
            <translation>このファイルが Overread の出力時のままかどうかは、ワークステーションまたは作成元の記録とともに {command} で確認できます。</translation>
        </message>
        <message>
            <source>Cautions</source>
            <translation>注意事項</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>an unknown device</source>
            <translation>不明な装置</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>この文書</translation>
        </message>
        <message>
            <source>Head of the audit trail {head}</source>
            <translation>監査証跡の先頭値 {head}</translation>
        </message>
        <message>
            <source>No model was run.</source>
            <translation>モデルは実行されていません。</translation>
        </message>
        <message>
            <source>{name} · version {version}</source>
            <translation>{name} · バージョン {version}</translation>
        </message>
        <message>
            <source>Calibration: {calibration}. Intended use: {use}.</source>
            <translation>較正：{calibration}。使用目的：{use}。</translation>
        </message>
        <message>
            <source>ID {id} · ran on {device}</source>
            <translation>ID {id} · 実行装置 {device}</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>文書番号 {number}</translation>
        </message>
        <message>
            <source>No record knows of this file: whether it was changed cannot be checked.</source>
            <translation>このファイルはどの記録にも登録されていないため、変更の有無は確認できません。</translation>
        </message>
        <message>
            <source>QR code with the number of this document</source>
            <translation>この文書の番号を示すQRコード</translation>
        </message>
        <message>
            <source>Device UID {uid}</source>
            <translation>装置UID {uid}</translation>
        </message>
        <message>
            <source>Not signed: this is a draft.</source>
            <translation>未署名：これは下書きです。</translation>
        </message>
        <message>
            <source>Signed {moment}</source>
            <translation>署名日時 {moment}</translation>
        </message>
        <message>
            <source>Meaning of the signature: {meaning}</source>
            <translation>署名の意味：{meaning}</translation>
        </message>
        <message>
            <source>Reader: {name}</source>
            <translation>読影者：{name}</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>読影報告書の下書き</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>診断</translation>
        </message>
        <message>
            <source>Key frames</source>
            <translation>キー画像</translation>
        </message>
        <message>
            <source>No impression was written.</source>
            <translation>診断は記載されていません。</translation>
        </message>
        <message>
            <source>was compressed with loss</source>
            <translation>非可逆圧縮されています</translation>
        </message>
        <message>
            <source>was compressed with loss: the edges of its segments are not exact</source>
            <translation>非可逆圧縮されているため、セグメントの境界は正確ではありません</translation>
        </message>
        <message>
            <source>has text burned into its pixels, which may name the patient</source>
            <translation>患者を特定しうる文字が画素に焼き込まれています</translation>
        </message>
        <message>
            <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
            <translation>SOP Instance UIDがなく、複製と区別できません</translation>
        </message>
        <message>
            <source>has pixels that are not numbers; they are shown black</source>
            <translation>数値でない画素があり、黒で表示しています</translation>
        </message>
        <message>
            <source>shares its SOP Instance UID with another file</source>
            <translation>SOP Instance UIDが別のファイルと重複しています</translation>
        </message>
        <message>
            <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
            <translation>圧縮画素の終端マークがありません。各画像にはそれぞれの終端があります</translation>
        </message>
        <message>
            <source>its pixel spacing is not usable: no millimetres</source>
            <translation>ピクセル間隔が使用できないため、ミリメートル表示はありません</translation>
        </message>
        <message>
            <source>a window of it is not usable and is left out</source>
            <translation>使用できないウィンドウ設定を除外しました</translation>
        </message>
        <message>
            <source>its modality lookup table is damaged and is left out: its values are as stored</source>
            <translation>モダリティLUTが破損しているため除外し、値は保存値のままです</translation>
        </message>
        <message>
            <source>its rescale slope is zero and is left out</source>
            <translation>リスケール傾斜が0のため除外しました</translation>
        </message>
        <message>
            <source>does not say what its values mean: they are shown as stored</source>
            <translation>値の意味が記載されていないため、保存値のまま表示しています</translation>
        </message>
        <message>
            <source>has colours from a palette</source>
            <translation>パレットカラーです</translation>
        </message>
        <message>
            <source>has transparent parts; they are shown black</source>
            <translation>透明な部分があり、黒で表示しています</translation>
        </message>
        <message>
            <source>has no DICOM preamble</source>
            <translation>DICOMプリアンブルがありません</translation>
        </message>
        <message>
            <source>does not name its transfer syntax: it was found out from its first element</source>
            <translation>転送構文の記載がなく、最初の要素から判定しました</translation>
        </message>
        <message>
            <source>Its files name {count} different patients.</source>
            <translation>ファイルに {count} 名の異なる患者が記載されています。</translation>
        </message>
        <message>
            <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
            <translation>{count} 個のファイルが別のファイルとSOP Instance UIDを共有しています。それぞれ個別に表示します。</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different orientation.</source>
            <translation>シリーズ {number} には向きの異なるスライスが混在しています。</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different frames of reference.</source>
            <translation>シリーズ {number} には基準座標系の異なるスライスが混在しています。</translation>
        </message>
        <message>
            <source>The slices of series {number} are not evenly spaced.</source>
            <translation>シリーズ {number} のスライス間隔は均等ではありません。</translation>
        </message>
        <message>
            <source>Series {number} mixes pictures of different sizes.</source>
            <translation>シリーズ {number} には大きさの異なる画像が混在しています。</translation>
        </message>
        <message>
            <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
            <translation>このフレームはモデルの学習画像と似ていません。結果に依拠しないでください。</translation>
        </message>
        <message>
            <source>Whether this frame is like the images this model was trained on could not be checked.</source>
            <translation>このフレームがモデルの学習画像と似ているかどうかは確認できませんでした。</translation>
        </message>
        <message>
            <source>This model's probabilities are not calibrated: read them as scores.</source>
            <translation>このモデルの確率は較正されていません。スコアとして解釈してください。</translation>
        </message>
        <message>
            <source>No label reached its threshold; the likeliest is shown.</source>
            <translation>しきい値に達したラベルがないため、最も可能性の高いものを表示しています。</translation>
        </message>
        <message>
            <source>No label reached its threshold.</source>
            <translation>しきい値に達したラベルはありません。</translation>
        </message>
        <message>
            <source>The model calls this frame normal and not normal at once.</source>
            <translation>モデルはこのフレームを正常かつ異常と同時に判定しています。</translation>
        </message>
        <message>
            <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
            <translation>しきい値未満ですが、被覆率 {coverage} では十分に可能性があります：{labels}。</translation>
        </message>
        <message>
            <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
            <translation>このモデルが検出する対象は見つかりませんでした。「なし」とされたものは検出範囲外にすぎない可能性があります。</translation>
        </message>
        <message>
            <source>Explained by occlusion, since this model gives no gradient.</source>
            <translation>このモデルは勾配を出力しないため、オクルージョンで説明しています。</translation>
        </message>
        <message>
            <source>Explained by its heatmap: that is what this model answers with.</source>
            <translation>このモデルの出力であるヒートマップで説明しています。</translation>
        </message>
        <message>
            <source>Explained by the label's own map: that is what this model answers with.</source>
            <translation>このモデルの出力であるラベルのマップで説明しています。</translation>
        </message>
        <message>
            <source>Nothing was found that could be explained.</source>
            <translation>説明できる所見はありませんでした。</translation>
        </message>
        <message>
            <source>There is no map of a finding that follows from another one: explain that one.</source>
            <translation>他の所見から導かれた所見にはマップがありません。元の所見を説明してください。</translation>
        </message>
        <message>
            <source>There is no map of a finding that has no region.</source>
            <translation>領域のない所見にはマップがありません。</translation>
        </message>
        <message>
            <source>There is no heatmap of a finding that is no point.</source>
            <translation>点でない所見にはヒートマップがありません。</translation>
        </message>
        <message>
            <source>This model finds more regions than can be told: only the largest are shown.</source>
            <translation>領域が多すぎるため、最も大きいものだけを表示しています。</translation>
        </message>
        <message>
            <source>The kind of picture is not certain: choose the model yourself.</source>
            <translation>画像の種類が不確実です。モデルを選択してください。</translation>
        </message>
        <message>
            <source>No installed model reads this kind of picture.</source>
            <translation>この種類の画像を読むモデルはインストールされていません。</translation>
        </message>
        <message>
            <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
            <translation>画像が反転しているようです（背景が明るい）。モデルは暗い背景を前提としています。</translation>
        </message>
        <message>
            <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
            <translation>画像の撮影方法がファイルに記載されていません。このモデルの対象であることを確認してください。</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>ルーターは{kind}（{value}、判断基準 {least} 以上）と判定し、{model} を選びました。</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>ルーターは{kind}（{value} 超、判断基準 {least} 以上）と判定し、{model} を選びました。</translation>
        </message>
        <message>
            <source>The header does not name the modality: check that this is {names}.</source>
            <translation>ヘッダーにモダリティの記載がありません。{names} であることを確認してください。</translation>
        </message>
        <message>
            <source>The header does not name the body part: check that this is {names}.</source>
            <translation>ヘッダーに部位の記載がありません。{names} であることを確認してください。</translation>
        </message>
        <message>
            <source>The header does not name the view: check that this is {names}.</source>
            <translation>ヘッダーに撮影方向の記載がありません。{names} であることを確認してください。</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>ルーターは{kind}（{value}、判断基準 {least} 以上）と判定しましたが、それを読むモデルはありません。</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>ルーターは{kind}（{value} を上回る、判断基準 {least} 以上）と判定しましたが、それを読むモデルはありません。</translation>
        </message>
        <message>
            <source>The router is not sure what this is: {kind} {value}, below the least at which it decides ({least}).</source>
            <translation>ルーターは種類を判断できません：{kind} {value}、判断基準（{least}）未満。</translation>
        </message>
        <message>
            <source>This is unlike the pictures that the router knows.</source>
            <translation>ルーターが知っている画像とは異なります。</translation>
        </message>
        <message>
            <source>No model fits this study.</source>
            <translation>この検査に合うモデルはありません。</translation>
        </message>
        <message>
            <source>The frames read of a series of {count} are evenly spaced.</source>
            <translation>{count} 枚のシリーズから等間隔に選んだフレームを読みました。</translation>
        </message>
        <message>
            <source>No map was made: {reason}</source>
            <translation>マップは作成されませんでした：{reason}</translation>
        </message>
        <message>
            <source>{preference} was asked for and was not found; the CPU is used.</source>
            <translation>{preference} が指定されましたが見つからないため、CPU を使用します。</translation>
        </message>
        <message>
            <source>{model} needs {least} pixels or more; this has {size}.</source>
            <translation>{model} には {least} ピクセル以上が必要ですが、この画像は {size} です。</translation>
        </message>
        <message>
            <source>{model} reads {names}; the modality here is {found}.</source>
            <translation>{model} の対象は {names} ですが、モダリティは {found} です。</translation>
        </message>
        <message>
            <source>{model} reads {names}; the body part here is {found}.</source>
            <translation>{model} の対象は {names} ですが、部位は {found} です。</translation>
        </message>
        <message>
            <source>{model} reads {names}; the view here is {found}.</source>
            <translation>{model} の対象は {names} ですが、撮影方向は {found} です。</translation>
        </message>
        <message>
            <source>a neighbouring slice shows this level elsewhere</source>
            <translation>隣接スライスではこのレベルが別の位置にあります</translation>
        </message>
        <message>
            <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
            <translation>隣接レベルとの間隔が不均等です。番号付けを確認してください</translation>
        </message>
        <message>
            <source>{level} competes for this place: check the numbering</source>
            <translation>{level} もこの位置の候補です。番号付けを確認してください</translation>
        </message>
        <message>
            <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
            <translation>{levels} の番号付けに疑いがあります。使用前にレベルを確認してください。</translation>
        </message>
        <message>
            <source>{count} of {total} neighbouring slices agree</source>
            <translation>隣接スライス {total} 枚中 {count} 枚が一致</translation>
        </message>
        <message>
            <source>Responsibility: I read this study</source>
            <translation>責任：この検査を読影しました</translation>
        </message>
        <message>
            <source>Review: I reviewed this report</source>
            <translation>確認：この報告書を確認しました</translation>
        </message>
        <message>
            <source>Approval: I approve this report</source>
            <translation>承認：この報告書を承認します</translation>
        </message>
        <message>
            <source>Authorship: I wrote this report</source>
            <translation>作成：この報告書を作成しました</translation>
        </message>
        <message>
            <source>Artefact</source>
            <translation>アーチファクト</translation>
        </message>
        <message>
            <source>Normal anatomy</source>
            <translation>正常構造</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>位置の誤り</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>ラベルの誤り</translation>
        </message>
        <message>
            <source>Known, unchanged</source>
            <translation>既知・変化なし</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>臨床的意義なし</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>軽度</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>中等度</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>可能性あり</translation>
        </message>
        <message>
            <source>probable</source>
            <translation>可能性が高い</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>easy</source>
            <translation>容易</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>困難</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>折れ線</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <source>Cobb angle</source>
            <translation>Cobb角</translation>
        </message>
        <message>
            <source>Hallux valgus angle</source>
            <translation>外反母趾角</translation>
        </message>
        <message>
            <source>Intermetatarsal angle</source>
            <translation>第1・第2中足骨間角</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <source>Ellipse</source>
            <translation>楕円</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>多角形</translation>
        </message>
        <message>
            <source>Freehand</source>
            <translation>フリーハンド</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>矢印</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>較正</translation>
        </message>
        <message>
            <source>Magnification</source>
            <translation>拡大率</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>面積</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>周囲長</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>標準偏差</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>Cobb</source>
            <translation>Cobb</translation>
        </message>
        <message>
            <source>pixel spacing unknown</source>
            <translation>ピクセル間隔不明</translation>
        </message>
        <message>
            <source>calibrated by reader</source>
            <translation>読影者により較正</translation>
        </message>
        <message>
            <source>at detector</source>
            <translation>検出器面での値</translation>
        </message>
        <message>
            <source>magnification {factor} stated by reader</source>
            <translation>拡大率 {factor}（読影者が指定）</translation>
        </message>
        <message>
            <source>magnification {factor} by the file</source>
            <translation>拡大率 {factor}（ファイルに記載）</translation>
        </message>
        <message>
            <source>on the scanned film</source>
            <translation>スキャンしたフィルム上の値</translation>
        </message>
        <message>
            <source>calibrated by the file ({kind})</source>
            <translation>ファイルにより較正（{kind}）</translation>
        </message>
        <message>
            <source>spacing: {kind}</source>
            <translation>ピクセル間隔：{kind}</translation>
        </message>
        <message>
            <source>{series} frame {number}</source>
            <translation>{series} フレーム {number}</translation>
        </message>
        <message>
            <source>geometry</source>
            <translation>幾何学的</translation>
        </message>
        <message>
            <source>fiducial</source>
            <translation>基準物体</translation>
        </message>
        <message>
            <source>plane not stated</source>
            <translation>平面の記載なし</translation>
        </message>
        <message>
            <source>Tooth {number}</source>
            <translation>歯 {number}</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>最大値</translation>
        </message>
        <message>
            <source>stratum</source>
            <translation>層</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>slice</source>
            <translation>スライス</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>隣接スライス</translation>
        </message>
        <message>
            <source>area_px</source>
            <translation>面積（ピクセル）</translation>
        </message>
        <message>
            <source>HVA</source>
            <translation>外反母趾角</translation>
        </message>
        <message>
            <source>IMA</source>
            <translation>中足骨間角</translation>
        </message>
        <message>
            <source>research only</source>
            <translation>研究用のみ</translation>
        </message>
        <message>
            <source>Hallux valgus</source>
            <translation>外反母趾</translation>
        </message>
        <message>
            <source>hallux valgus</source>
            <translation>外反母趾</translation>
        </message>
        <message>
            <source>Research software, not a medical device, not for diagnostic use.</source>
            <translation>研究用ソフトウェアです。医療機器ではなく、診断には使用できません。</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <translation>未較正</translation>
        </message>
        <message>
            <source>not reviewed</source>
            <translation>未判定</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>The model is undecided (normalised entropy {value})</source>
            <translation>モデルは判断を決めかねています（正規化エントロピー {value}）</translation>
        </message>
        <message>
            <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>予測集合：{labels}。この集合は、設定時と同様の画像 100 枚中 {count} 枚で真のラベルを含みます</translation>
        </message>
        <message>
            <source>{count} findings were rejected by the reader.</source>
            <translation>読影者が却下した所見：{count} 件。</translation>
        </message>
        <message>
            <source>region of {count} pixels at row {row}, column {column}</source>
            <translation>{count} ピクセルの領域（行 {row}、列 {column}）</translation>
        </message>
        <message>
            <source>{count} findings of the model were not reviewed and are not part of this report.</source>
            <translation>未判定のためこの報告書に含まれないモデルの所見：{count} 件。</translation>
        </message>
        <message>
            <source>the model gave no usable number</source>
            <translation>モデルは有効な数値を出力しませんでした</translation>
        </message>
        <message>
            <source>{value}, at this model's operating point ({point})</source>
            <translation>{value}（このモデルの動作点 {point} と同値）</translation>
        </message>
        <message>
            <source>drawn by the reader; no model gave it</source>
            <translation>読影者が描画。モデルの出力ではありません</translation>
        </message>
        <message>
            <source>peak {sentence}</source>
            <translation>最大値 {sentence}</translation>
        </message>
        <message>
            <source>by the reader</source>
            <translation>読影者による</translation>
        </message>
        <message>
            <source>peak {value}</source>
            <translation>最大値 {value}</translation>
        </message>
        <message>
            <source>score {value}</source>
            <translation>スコア {value}</translation>
        </message>
        <message>
            <source>above {value}</source>
            <translation>{value} 超</translation>
        </message>
        <message>
            <source>below {value}</source>
            <translation>{value} 未満</translation>
        </message>
        <message>
            <source>calibrated on {count} images, ECE {error}</source>
            <translation>{count} 枚の画像で較正、ECE {error}</translation>
        </message>
        <message>
            <source>calibrated, ECE {error}</source>
            <translation>較正済み、ECE {error}</translation>
        </message>
        <message>
            <source>calibrated on {count} images</source>
            <translation>{count} 枚の画像で較正</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>較正済み</translation>
        </message>
        <message>
            <source>Prediction set: {labels}</source>
            <translation>予測集合：{labels}</translation>
        </message>
        <message>
            <source>The model is sure (normalised entropy {value})</source>
            <translation>モデルの確信は高い（正規化エントロピー {value}）</translation>
        </message>
        <message>
            <source>The model is unsure (normalised entropy {value})</source>
            <translation>モデルの確信は低い（正規化エントロピー {value}）</translation>
        </message>
        <message>
            <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>予測集合に入るほど可能性の高いラベルはありません。この集合は、設定時と同様の画像 100 枚中 {count} 枚で真のラベルを含みます</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first}または{last}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first}、{last}</translation>
        </message>
        <message>
            <source>It has no check for images unlike its own</source>
            <translation>学習画像と異なる画像を検出する機能はありません</translation>
        </message>
        <message>
            <source>Like the images it was trained on</source>
            <translation>学習画像と類似</translation>
        </message>
        <message>
            <source>its probabilities are too evenly spread</source>
            <translation>確率の分布が均等すぎます</translation>
        </message>
        <message>
            <source>1 finding was rejected by the reader.</source>
            <translation>読影者が却下した所見：1 件。</translation>
        </message>
        <message>
            <source>whole frame</source>
            <translation>フレーム全体</translation>
        </message>
        <message>
            <source>point at row {row}, column {column}</source>
            <translation>点（行 {row}、列 {column}）</translation>
        </message>
        <message>
            <source>box at row {row}, column {column}, {height} x {width} pixels</source>
            <translation>枠（行 {row}、列 {column}、{height} x {width} ピクセル）</translation>
        </message>
        <message>
            <source>outline of {count} points</source>
            <translation>{count} 点の輪郭</translation>
        </message>
        <message>
            <source>empty region</source>
            <translation>空の領域</translation>
        </message>
        <message>
            <source>1 finding of the model was not reviewed and is not part of this report.</source>
            <translation>未判定のためこの報告書に含まれないモデルの所見：1 件。</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>オクルージョン</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>ヒートマップ</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男性</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女性</translation>
        </message>
        <message>
            <source>other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>{value}, above this model's operating point ({point})</source>
            <translation>{value}（このモデルの動作点 {point} を上回る）</translation>
        </message>
        <message>
            <source>{value}, below this model's operating point ({point})</source>
            <translation>{value}（このモデルの動作点 {point} を下回る）</translation>
        </message>
        <message>
            <source>entropy {value} nats</source>
            <translation>エントロピー {value} nats</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on</source>
            <translation>このモデルの学習画像と異なります</translation>
        </message>
        <message>
            <source>The model asks for a careful look: {reasons}</source>
            <translation>モデルが慎重な確認を求めています：{reasons}</translation>
        </message>
        <message>
            <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
            <translation>予測集合は、設定時と同様の画像 100 枚中 {count} 枚で真のラベルを含みます。</translation>
        </message>
        <message>
            <source>no label is likely enough for its prediction set</source>
            <translation>予測集合に入るほど可能性の高いラベルがない</translation>
        </message>
        <message>
            <source>several labels are likely enough for its prediction set</source>
            <translation>複数のラベルが予測集合に入る</translation>
        </message>
        <message>
            <source>the image is unlike its training images</source>
            <translation>画像が学習画像と異なる</translation>
        </message>
        <message>
            <source>where the model would look for {label} (probability {value}), which it did not answer</source>
            <translation>モデルが{label}（確率 {value}）を探す場所。出力された結果ではありません</translation>
        </message>
        <message>
            <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
            <translation>読影者が選んだキー画像のうち {count} 枚は読み込めなかったため表示していません。</translation>
        </message>
        <message>
            <source>added by the reader</source>
            <translation>読影者が追加</translation>
        </message>
        <message>
            <source>where the model sees {label}</source>
            <translation>モデルが{label}を認めた場所</translation>
        </message>
        <message>
            <source>what drove the answer</source>
            <translation>結果の根拠となった場所</translation>
        </message>
        <message>
            <source>where the model would look for {label}, which it did not answer</source>
            <translation>モデルが{label}を探す場所。出力された結果ではありません</translation>
        </message>
        <message>
            <source>1 key frame that the reader chose is not shown: it could not be read.</source>
            <translation>読影者が選んだキー画像のうち 1 枚は読み込めなかったため表示していません。</translation>
        </message>
        <message>
            <source>{count} of {total} frames of series {series} were read by the model</source>
            <translation>シリーズ {series} の {total} フレーム中 {count} フレームをモデルが読み取りました</translation>
        </message>
        <message>
            <source>1 frame</source>
            <translation>1 フレーム</translation>
        </message>
        <message>
            <source>{count} frames</source>
            <translation>{count} フレーム</translation>
        </message>
        <message>
            <source>1 normal finding</source>
            <translation>正常所見 1 件</translation>
        </message>
        <message>
            <source>{count} normal findings</source>
            <translation>正常所見 {count} 件</translation>
        </message>
        <message>
            <source>1 tooth found</source>
            <translation>歯 1 本を検出</translation>
        </message>
        <message>
            <source>{count} teeth found</source>
            <translation>歯 {count} 本を検出</translation>
        </message>
        <message>
            <source>1 vertebra found</source>
            <translation>椎骨 1 個を検出</translation>
        </message>
        <message>
            <source>{count} vertebrae found</source>
            <translation>椎骨 {count} 個を検出</translation>
        </message>
        <message>
            <source>1 disc found</source>
            <translation>椎間板 1 個を検出</translation>
        </message>
        <message>
            <source>{count} discs found</source>
            <translation>椎間板 {count} 個を検出</translation>
        </message>
        <message>
            <source>1 level found</source>
            <translation>レベル 1 か所を検出</translation>
        </message>
        <message>
            <source>{count} levels found</source>
            <translation>レベル {count} か所を検出</translation>
        </message>
        <message>
            <source>numbering in doubt</source>
            <translation>番号付けに疑いあり</translation>
        </message>
        <message>
            <source>Nothing was found on this frame.</source>
            <translation>このフレームには所見がありません。</translation>
        </message>
        <message>
            <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
            <translation>読影者が採用しなかったためこの報告書に含まれないモデル計測の角度：{count} 件。</translation>
        </message>
        <message>
            <source>this angle says {label}, the class does not</source>
            <translation>この角度は{label}を示すが、分類は示していない</translation>
        </message>
        <message>
            <source>This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).</source>
            <translation>この基準値のみの場合：感度 {sensitivity}、特異度 {specificity}（{n} 枚：{dataset}）。</translation>
        </message>
        <message>
            <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
            <translation>読影者が採用しなかったためこの報告書に含まれないモデル計測の角度：1 件。</translation>
        </message>
        <message>
            <source>the class says {label}, this angle does not</source>
            <translation>分類は{label}だが、この角度は示していない</translation>
        </message>
        <message>
            <source>{own}° (reader; model {model}°)</source>
            <translation>{own}°（読影者。モデルは {model}°）</translation>
        </message>
        <message>
            <source>below {limit}° ({label})</source>
            <translation>{limit}° 未満（{label}）</translation>
        </message>
        <message>
            <source>not below {limit}°</source>
            <translation>{limit}° 以上</translation>
        </message>
        <message>
            <source>above {limit}° ({label})</source>
            <translation>{limit}° 超（{label}）</translation>
        </message>
        <message>
            <source>not above {limit}°</source>
            <translation>{limit}° 以下</translation>
        </message>
        <message>
            <source>pixels taken as square: their spacing is not known</source>
            <translation>ピクセル間隔が不明のため正方形とみなしています</translation>
        </message>
        <message>
            <source>Chest X-ray: pneumonia</source>
            <translation>胸部X線：肺炎</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation>肺炎</translation>
        </message>
        <message>
            <source>Brain MRI: tumour kind</source>
            <translation>頭部MRI：腫瘍の種類</translation>
        </message>
        <message>
            <source>Glioma</source>
            <translation>神経膠腫</translation>
        </message>
        <message>
            <source>Meningioma</source>
            <translation>髄膜腫</translation>
        </message>
        <message>
            <source>Pituitary</source>
            <translation>下垂体腫瘍</translation>
        </message>
        <message>
            <source>No tumour</source>
            <translation>腫瘍なし</translation>
        </message>
        <message>
            <source>Router: kind of picture</source>
            <translation>ルーター：画像の種類</translation>
        </message>
        <message>
            <source>panoramic</source>
            <translation>パノラマX線</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>足部</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>胸部</translation>
        </message>
        <message>
            <source>brain MRI</source>
            <translation>頭部MRI</translation>
        </message>
        <message>
            <source>lumbar MRI</source>
            <translation>腰椎MRI</translation>
        </message>
        <message>
            <source>blood smear</source>
            <translation>血液塗抹標本</translation>
        </message>
        <message>
            <source>Panoramic film: teeth and findings</source>
            <translation>パノラマX線：歯と所見</translation>
        </message>
        <message>
            <source>Tooth 11</source>
            <translation>歯 11</translation>
        </message>
        <message>
            <source>Tooth 12</source>
            <translation>歯 12</translation>
        </message>
        <message>
            <source>Tooth 13</source>
            <translation>歯 13</translation>
        </message>
        <message>
            <source>Tooth 14</source>
            <translation>歯 14</translation>
        </message>
        <message>
            <source>Tooth 15</source>
            <translation>歯 15</translation>
        </message>
        <message>
            <source>Tooth 16</source>
            <translation>歯 16</translation>
        </message>
        <message>
            <source>Tooth 17</source>
            <translation>歯 17</translation>
        </message>
        <message>
            <source>Tooth 18</source>
            <translation>歯 18</translation>
        </message>
        <message>
            <source>Tooth 21</source>
            <translation>歯 21</translation>
        </message>
        <message>
            <source>Tooth 22</source>
            <translation>歯 22</translation>
        </message>
        <message>
            <source>Tooth 23</source>
            <translation>歯 23</translation>
        </message>
        <message>
            <source>Tooth 24</source>
            <translation>歯 24</translation>
        </message>
        <message>
            <source>Tooth 25</source>
            <translation>歯 25</translation>
        </message>
        <message>
            <source>Tooth 26</source>
            <translation>歯 26</translation>
        </message>
        <message>
            <source>Tooth 27</source>
            <translation>歯 27</translation>
        </message>
        <message>
            <source>Tooth 28</source>
            <translation>歯 28</translation>
        </message>
        <message>
            <source>Tooth 31</source>
            <translation>歯 31</translation>
        </message>
        <message>
            <source>Tooth 32</source>
            <translation>歯 32</translation>
        </message>
        <message>
            <source>Tooth 33</source>
            <translation>歯 33</translation>
        </message>
        <message>
            <source>Tooth 34</source>
            <translation>歯 34</translation>
        </message>
        <message>
            <source>Tooth 35</source>
            <translation>歯 35</translation>
        </message>
        <message>
            <source>Tooth 36</source>
            <translation>歯 36</translation>
        </message>
        <message>
            <source>Tooth 37</source>
            <translation>歯 37</translation>
        </message>
        <message>
            <source>Tooth 38</source>
            <translation>歯 38</translation>
        </message>
        <message>
            <source>Tooth 41</source>
            <translation>歯 41</translation>
        </message>
        <message>
            <source>Tooth 42</source>
            <translation>歯 42</translation>
        </message>
        <message>
            <source>Tooth 43</source>
            <translation>歯 43</translation>
        </message>
        <message>
            <source>Tooth 44</source>
            <translation>歯 44</translation>
        </message>
        <message>
            <source>Tooth 45</source>
            <translation>歯 45</translation>
        </message>
        <message>
            <source>Tooth 46</source>
            <translation>歯 46</translation>
        </message>
        <message>
            <source>Tooth 47</source>
            <translation>歯 47</translation>
        </message>
        <message>
            <source>Tooth 48</source>
            <translation>歯 48</translation>
        </message>
        <message>
            <source>Restoration</source>
            <translation>修復物</translation>
        </message>
        <message>
            <source>Orthodontic appliance</source>
            <translation>矯正装置</translation>
        </message>
        <message>
            <source>Implant</source>
            <translation>インプラント</translation>
        </message>
        <message>
            <source>More than 32 teeth</source>
            <translation>歯が32本を超える</translation>
        </message>
        <message>
            <source>Fewer than 20 teeth</source>
            <translation>歯が20本未満</translation>
        </message>
        <message>
            <source>Free end, quadrant 1</source>
            <translation>遊離端欠損、第1区域</translation>
        </message>
        <message>
            <source>Free end, quadrant 2</source>
            <translation>遊離端欠損、第2区域</translation>
        </message>
        <message>
            <source>Free end, quadrant 3</source>
            <translation>遊離端欠損、第3区域</translation>
        </message>
        <message>
            <source>Free end, quadrant 4</source>
            <translation>遊離端欠損、第4区域</translation>
        </message>
        <message>
            <source>Gap between teeth, upper jaw</source>
            <translation>中間欠損、上顎</translation>
        </message>
        <message>
            <source>Gap between teeth, lower jaw</source>
            <translation>中間欠損、下顎</translation>
        </message>
        <message>
            <source>Missing tooth</source>
            <translation>欠損歯</translation>
        </message>
        <message>
            <source>Third molar present</source>
            <translation>第三大臼歯あり</translation>
        </message>
        <message>
            <source>Third molar absent</source>
            <translation>第三大臼歯なし</translation>
        </message>
        <message>
            <source>Chest X-ray at 28 pixels: pneumonia</source>
            <translation>胸部X線（28ピクセル）：肺炎</translation>
        </message>
        <message>
            <source>Calcaneal pitch</source>
            <translation>踵骨傾斜角</translation>
        </message>
        <message>
            <source>radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° (doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)</source>
            <translation>放射線科の教科書的な値（pacs.de/term/calcaneal-inclination-angle）。公表されている基準値は 12.3°（doi:10.1258/ar.2011.110387）から 19°（radiopaedia.org）まで</translation>
        </message>
        <message>
            <source>hand-placed points of each source</source>
            <translation>各出典から手作業で置いた点</translation>
        </message>
        <message>
            <source>Foot X-ray: arch</source>
            <translation>足部X線：足弓</translation>
        </message>
        <message>
            <source>Flatfoot</source>
            <translation>扁平足</translation>
        </message>
        <message>
            <source>Lumbar MRI: disc levels</source>
            <translation>腰椎MRI：椎間板レベル</translation>
        </message>
    </context>
</TS>
