"""Vietnamese."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "vi",
    "Vietnamese",
    signs=Signs(
        frequent={
            "Latin": "và của là có các trong được cho không với một những người để khi này đã từ đến như "
            "cũng ra nhiều về tại vào thì đó sẽ phải hay lại trên nếu bạn năm chỉ rất còn mà sau theo làm "
            "bị tôi thể đang nên mỗi nhưng",
        },
    ),
)
