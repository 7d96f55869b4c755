"""Chinese."""

from auditor.text.languages.language import Bylines, Language, Signs

LANGUAGE = Language(
    "zh",
    "Chinese",
    signs=Signs(
        bylines=Bylines(
            published="发布于|发表于|发布时间|发布日期|发表时间|發佈於|發表於|發布日期|發佈日期",
            modified="更新于|更新時間|更新时间|更新日期|最后更新|最後更新|最后修改|修改于|更新於",
            by="作者|撰文|文|记者|記者|撰稿|编写",
            roles="编辑|責任編輯|责任编辑|编审|审核|审校|校对|校對|译者|譯者|翻译|翻譯|摄影|攝影|图片来源|圖片來源|插图|插圖",
            need_value="文|记者|記者|作者|撰文|撰稿|执笔",
        ),
    ),
    has_spaces=False,
)
