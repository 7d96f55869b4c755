"""Korean."""

from auditor.text.languages.language import Bylines, Language, Signs

LANGUAGE = Language(
    "ko",
    "Korean",
    signs=Signs(
        bylines=Bylines(
            published="게시일|작성일|등록일|입력|발행일",
            modified="수정일|최종 수정|최종수정|업데이트|수정",
            by="글쓴이|작성자|저자|글|작가|기자",
            roles="감수|편집|편집자|번역|옮긴이|사진|일러스트|그림",
            need_value="글|기자|작가|입력|수정|업데이트",
        ),
    ),
)
